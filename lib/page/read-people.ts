import type { CasePage, Known } from '../adapters/schema.ts';
import type { Case, Person } from '../case/model.ts';
import type { Page, Row } from './page.ts';
import { readPerson } from './read-entries.ts';
import { readAll, readOne } from './read-value.ts';
import { ask } from './test.ts';

interface People {
  viewer: Person;
  requester: Case['requester'];
  assignee?: Person | undefined;
  nobody?: string | undefined;
}

/** Who is signed in, who asked, who has the case; leaves ids and sets in `page` for the tests of the entries. */
export function readPeople(casePage: CasePage, page: Page, missing: string[]): People {
  const root: Row = { node: page.root };
  const viewer = readPerson(casePage.viewer, root, page);
  learn(page, 'viewer.id', viewer?.id);
  learn(page, 'viewer.email', viewer?.email);
  learn(page, 'viewer.name', viewer?.name);
  page.viewer = viewer;
  for (const [name, values] of Object.entries(casePage.sets ?? {})) {
    page.sets.set(name, new Set(values.flatMap((value) => readAll(value, root, page) ?? []).filter(Boolean)));
  }
  const requester = readPerson(casePage.requester, root, page);
  const organisation = readOne(casePage.requester.organisation, root, page);
  learn(page, 'requester.id', requester?.id);
  learn(page, 'requester.email', requester?.email);
  learn(page, 'requester.name', requester?.name);
  const isNobody = casePage.assignee.nobody && ask(casePage.assignee.nobody, root, page) === true;
  const owner = readPerson(casePage.assignee, root, page);
  if (!isNobody) learn(page, 'assignee.id', owner?.id);

  if (!viewer) missing.push('viewer');
  if (!requester) missing.push('requester');
  if (!owner && !isNobody) missing.push('assignee');
  return {
    viewer: { ...viewer, isViewer: true },
    requester: { ...requester, ...(organisation && { organisation }) },
    assignee: isNobody ? undefined : owner,
    nobody: isNobody ? owner?.name : undefined,
  };
}

function learn(page: Page, name: Known, value: string | undefined): void {
  if (value) page.known.set(name, [value]);
}
