import type { Block, Case, Change, Entry, Person } from '../model.ts';

/** Times of a case are written as their distance to the start of the server, so that a demo is never old. */
export type Ago = `${number}${'m' | 'h' | 'd'}`;
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

export function ago(now: Date, distance: Ago): Date {
  const unit = distance.slice(-1) as keyof typeof UNIT_MS;
  return new Date(now.getTime() - Number(distance.slice(0, -1)) * UNIT_MS[unit]);
}

type What = { say: string; attach?: string[] } | { note: string } | { change: Change };
export type Rows = [distance: Ago, by: Person, what: What][];

/** Oldest first, as they stand in the case. */
export function writeEntries(caseId: string, now: Date, rows: Rows): Entry[] {
  return rows.map(([distance, by, what], index) => {
    const base = { id: `${caseId}-${index + 1}`, by, at: ago(now, distance) };
    if ('change' in what) return { ...base, kind: 'event', change: what.change };
    if ('note' in what) return { ...base, kind: 'note', blocks: text(what.note), attachments: [] };
    return { ...base, kind: 'message', blocks: text(what.say), attachments: what.attach ?? [] };
  });
}

export type WriteCase = (now: Date) => Case;

/** Plain text as blocks: lines that begin with `- ` are items, with `> ` quotes; an empty line ends a paragraph. */
export function text(source: string): Block[] {
  const blocks: Block[] = [];
  let isNew = true;
  for (const line of source
    .trim()
    .split('\n')
    .map((one) => one.trim())) {
    const kind = line.startsWith('- ') ? 'item' : line.startsWith('> ') ? 'quote' : 'paragraph';
    const words = kind === 'paragraph' ? line : line.slice(2);
    const last = blocks.at(-1);
    if (line === '') isNew = true;
    else if (last && !isNew && kind === last.kind && kind !== 'item') last.text += `\n${words}`;
    else blocks.push({ kind, text: words });
    if (line !== '') isNew = false;
  }
  return blocks;
}
