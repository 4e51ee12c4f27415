/** What the demo helpdesk answers. Pure apart from the desk's own state: a request goes in, an answer comes out. */
import type { Desk } from './desk.ts';
import { findAgent } from './desk.ts';
import type { Agent, Case, Group, Status } from './model.ts';
import { casePage } from './pages/case.ts';
import { queuePage } from './pages/queue.ts';
import { runbookPage } from './pages/runbook.ts';
import { signInPage } from './pages/sign-in.ts';
import { readContent } from './read-content.ts';
import { RUNBOOKS } from './runbooks.ts';

export interface DeskRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Who is signed in. */
  viewer: Agent | undefined;
  form: URLSearchParams;
}

export type DeskAnswer =
  | { page: string; status?: number }
  | { goTo: string; signIn?: Agent }
  | { problem: 400 | 404 | 405 };

const GROUPS: Group[] = ['Support L1', 'Engineering L2'];
const STATUSES: Status[] = ['Open', 'Waiting for customer', 'Solved'];

export function answer(desk: Desk, request: DeskRequest): DeskAnswer {
  const { method, path, query, viewer, form } = request;
  if (path === '/sign-in') {
    // The address with `agent` is the link that `npm start` opens.
    const given = method === 'POST' ? form : query;
    const agent = findAgent(given.get('agent') ?? undefined);
    const next = ownPath(given.get('next'));
    return agent ? { goTo: next, signIn: agent } : { page: signInPage(next) };
  }
  if (!viewer) return method === 'GET' ? { page: signInPage(path) } : { goTo: '/sign-in' };
  const [, id, action] = /^\/cases\/(\d+)(?:\/(entries|actions))?$/.exec(path) ?? [];
  const one = id === undefined ? undefined : desk.findCase(id);
  if (one && action) return method === 'POST' ? act(desk, one, viewer, action, form) : { problem: 405 };
  if (method !== 'GET') return { problem: 405 };
  if (one) return { page: casePage(one, viewer) };
  if (path === '/') return { goTo: '/cases' };
  if (path === '/cases') return { page: queuePage(desk.cases, viewer) };
  const runbook = RUNBOOKS.find((known) => known.path === path);
  return runbook ? { page: runbookPage(runbook, viewer) } : { problem: 404 };
}

function act(desk: Desk, one: Case, by: Agent, action: string, form: URLSearchParams): DeskAnswer {
  const goTo = `/cases/${one.id}`;
  if (action === 'entries') {
    const blocks = readContent(form.get('content') ?? '');
    if (!blocks) return { problem: 400 };
    desk.write(one, by, form.get('visibility') === 'internal' ? 'note' : 'message', blocks);
    return { goTo: `${goTo}#entry-${one.entries.at(-1)?.id}` };
  }
  const to = form.get('assign');
  const group = GROUPS.find((name) => name === form.get('move'));
  const status = STATUSES.find((name) => name === form.get('status'));
  if (to !== null) desk.assign(one, by, findAgent(to));
  if (group) desk.move(one, by, group);
  if (status) desk.setStatus(one, by, status);
  return { goTo };
}

/** Only addresses of this server: a path with one slash in front. */
function ownPath(next: string | null): string {
  return next && /^\/[\w/-]*$/.test(next) && !next.startsWith('//') ? next : '/cases';
}
