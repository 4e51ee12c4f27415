import type { CasePage } from '../adapters/schema.ts';
import type { Case, Field } from '../case/model.ts';
import type { Page, Row } from './page.ts';
import { readAll, readOne, readRows } from './read-value.ts';
import { holds } from './test.ts';

type Fields = Pick<Case, 'number' | 'subject' | 'status' | 'priority' | 'priorityLabel' | 'group' | 'tags' | 'fields'>;

/** Single values and the helpdesk's own fields. What the adapter describes and the page lacks goes to `missing`. */
export function readFields(casePage: CasePage, page: Page, missing: string[]): Fields {
  const root: Row = { node: page.root };
  const { tags, ...singles } = casePage.fields;
  const read: Partial<Record<keyof typeof singles, string>> = {};
  for (const [name, values] of Object.entries(singles) as [keyof typeof singles, (typeof singles)['subject']][]) {
    const text = readOne(values, root, page);
    if (text !== undefined) read[name] = text;
    else if (values && !casePage.mayLack?.includes(name)) missing.push(name);
  }
  const number = readOne(casePage.number, root, page);
  return {
    ...read,
    ...(number && { number }),
    tags: (readAll(tags, root, page) ?? []).filter(Boolean),
    fields: casePage.custom.flatMap((rule) => readCustom(rule, page)),
  };
}

function readCustom(rule: CasePage['custom'][number], page: Page): Field[] {
  const fields: Field[] = [];
  for (const row of readRows(rule, undefined, page)) {
    const label = readOne(rule.label, row, page);
    if (!label || !holds(rule.when, row, page)) continue;
    for (const value of readAll(rule.value, row, page) ?? []) if (value) fields.push({ label, value, of: rule.of });
  }
  return fields;
}
