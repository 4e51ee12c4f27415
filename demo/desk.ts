/** State of the demo helpdesk and everything that can happen to it. */
import { randomUUID } from 'node:crypto';
import { apiLimit } from './cases/api-limit.ts';
import { csvImport } from './cases/csv-import.ts';
import { doubleInvoice } from './cases/double-invoice.ts';
import { phoneLogin } from './cases/phone-login.ts';
import { ssoLoop } from './cases/sso-loop.ts';
import type { Agent, Block, Case, Change, Group, Status } from './model.ts';
import { AGENTS } from './people.ts';

export interface Desk {
  cases: Case[];
  findCase(id: string): Case | undefined;
  write(one: Case, by: Agent, kind: 'message' | 'note', blocks: Block[]): void;
  assign(one: Case, by: Agent, to: Agent | undefined): void;
  move(one: Case, by: Agent, to: Group): void;
  setStatus(one: Case, by: Agent, to: Status): void;
}

export function openDesk(now: () => Date = () => new Date()): Desk {
  const started = now();
  const cases = [ssoLoop, csvImport, doubleInvoice, apiLimit, phoneLogin].map((write) => write(started));
  const newEntry = (one: Case, by: Agent) => ({ id: `${one.id}-${randomUUID().slice(0, 8)}`, by, at: now() });
  const record = (one: Case, by: Agent, change: Change) =>
    one.entries.push({ ...newEntry(one, by), kind: 'event', change });
  return {
    cases,
    findCase: (id) => cases.find((one) => one.id === id),
    write: (one, by, kind, blocks) => {
      one.entries.push({ ...newEntry(one, by), kind, blocks, attachments: [] });
    },
    assign: (one, by, to) => {
      if (one.assignee === to) return;
      record(one, by, {
        field: 'assignee',
        ...(one.assignee && { from: one.assignee.name }),
        ...(to && { to: to.name, toId: to.id }),
      });
      one.assignee = to;
    },
    move: (one, by, to) => {
      if (one.group === to) return;
      record(one, by, { field: 'group', from: one.group, to });
      one.group = to;
      // Whoever has it in the other group cannot keep it.
      if (one.assignee && one.assignee.group !== to) {
        record(one, by, { field: 'assignee', from: one.assignee.name });
        one.assignee = undefined;
      }
    },
    setStatus: (one, by, to) => {
      if (one.status === to) return;
      record(one, by, { field: 'status', from: one.status, to });
      one.status = to;
    },
  };
}

export function findAgent(id: string | undefined): Agent | undefined {
  return AGENTS.find((agent) => agent.id === id);
}
