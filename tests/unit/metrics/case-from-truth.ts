/** Turns the truth about a Request Tracker case (tests/helpdesks/rt5/truth) into the Case that a full reading gives. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { caseRef } from '../../../lib/case/key.ts';
import type { Block, Case, Change, Entry, Person } from '../../../lib/case/model.ts';

export interface TruthEpisode {
  kind: 'escalated' | 'reopened';
  openedBy: 'transfer' | 'note' | null;
  openedAt: string;
  noteAt: string | null;
  given: { at: string; by: string; to: string } | null;
  pickup: { at: string; by: string; how: 'taken' | 'given' | 'first-own-act' } | null;
  firstResponse: { at: string; by: string; transaction: number } | null;
  firstDiagnosticMove: { at: string; by: string; transaction: number } | null;
  closedAt: string | null;
  closedHow: 'returned' | 'solved' | 'handed-on' | null;
}

interface TruthEntry {
  rtTransaction: number;
  at: string;
  author: string;
  kind: 'message' | 'event';
  role: Entry['role'];
  visibility: 'public' | 'internal' | null;
  text: string;
  newText?: string;
  field?: string;
  old?: string | null;
  new?: string | null;
  attachments?: unknown[];
}

export interface Truth {
  scenario: string;
  ticketId: number;
  requester: { name: string; email: string };
  fields: Record<string, unknown>;
  entries: TruthEntry[];
  episodes: TruthEpisode[];
}

const FOLDER = join(import.meta.dirname, '../../helpdesks/rt5/truth');
/** Request Tracker's user ids in these cases; user 6 is Nobody. */
const USERS: Record<string, string> = { '37': 'Lena Ortiz', '39': 'Sam Reed', '41': 'Priya Nair' };
const QUEUES: Record<string, string> = { '3': 'L1 Support', '4': 'L2 Engineering' };
const FIELDS: Record<string, string> = { Queue: 'group', Owner: 'assignee', Status: 'status', RefersTo: 'link' };

export const truths: Truth[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Truth);

export const truthOf = (scenario: string): Truth => {
  const truth = truths.find((one) => one.scenario === scenario);
  if (!truth) throw new Error(`No truth about ${scenario}`);
  return truth;
};

export function caseFromTruth({ ticketId, requester, fields, entries }: Truth): Case {
  return {
    ...caseRef('https://help.example/rt', 'request-tracker', String(ticketId)),
    url: `https://help.example/rt/Ticket/Display.html?id=${ticketId}`,
    number: `#${ticketId}`,
    requester,
    viewer: personOf('Priya Nair'),
    group: String(fields['Queue']),
    tags: [],
    fields: [],
    links: [],
    entries: entries.map(entryOf),
    reading: { at: '2025-03-20T12:00:00Z', isComplete: true, sources: [], missing: [], ms: 1 },
  };
}

function entryOf(entry: TruthEntry): Entry {
  const text = entry.newText ?? entry.text;
  return {
    id: String(entry.rtTransaction),
    kind: entry.kind === 'event' ? 'event' : entry.visibility === 'internal' ? 'note' : 'message',
    author: personOf(entry.author),
    role: entry.role,
    visibility: entry.visibility ?? 'unknown',
    at: { at: entry.at, precision: 's', zoneKnown: true, source: 'record' },
    body: entry.kind === 'event' ? [] : blocksOf(text),
    changes: entry.kind === 'event' && entry.field ? [changeOf(entry.field, entry)] : [],
    attachments: (entry.attachments ?? []).map(String),
  };
}

function changeOf(name: string, { old, new: now }: TruthEntry): Change {
  const field = FIELDS[name] ?? name.toLowerCase();
  const from = old ?? undefined;
  const to = now ?? undefined;
  if (field === 'group') return { field, from: QUEUES[from ?? ''], to: QUEUES[to ?? ''] };
  const user = USERS[to ?? ''];
  if (field === 'assignee') return { field, from, to: user, ...(user !== undefined && { toPerson: personOf(user) }) };
  return { field, from, to };
}

function personOf(name: string): Person {
  const [id] = Object.entries(USERS).find(([, known]) => known === name) ?? [name];
  return { id, name };
}

const blocksOf = (text: string): Block[] =>
  text
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => ({ kind: line.startsWith('- ') ? 'item' : 'paragraph', text: line.replace(/^- /, '') }));
