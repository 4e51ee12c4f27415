/**
 * The log as a file, so that a team without a server can pool its numbers: JSON Lines, a header and then an event per line.
 * There is no text of a case in it, because there is none in the log.
 */
import { z } from 'zod';
import { makeEvent, StoredEvent } from '../metrics/event.ts';
import { db } from './database.ts';
import { addEvents, readEvents } from './events.ts';

const FORMAT = 'baton-episode-events';
const VERSION = 1;
const BATCH = 5000;
const CASES_AT_ONCE = 1000;
/** Longer than any id or address that Baton writes. */
const MAX_LINE = 4000;

const Header = z.object({ format: z.literal(FORMAT), version: z.number().int(), exportedAt: z.string() });

export const exportName = (now: Date) => `baton-events-${now.toISOString().slice(0, 10)}.jsonl`;

/** @param onProgress share that is written, 0…1 */
export async function exportEvents(now: Date, onProgress?: (share: number) => void): Promise<Blob> {
  const header = { format: FORMAT, version: VERSION, exportedAt: now.toISOString() };
  const parts = [`${JSON.stringify(header)}\n`];
  const count = await db.log.count();
  for (let written = 0, last = ''; written < count;) {
    const rows = await db.log.where('caseKey').above(last).limit(CASES_AT_ONCE).toArray();
    if (rows.length === 0) break;
    const { events } = readEvents(rows.flatMap((row) => row.events));
    parts.push(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    last = rows.at(-1)?.caseKey ?? last;
    written += rows.length;
    onProgress?.(written / count);
  }
  return new Blob(parts, { type: 'application/jsonl' });
}

/** Why a file was not taken. `line` counts from 1. Nothing was changed. */
export type ImportProblem = { kind: 'foreign' } | { kind: 'newer' } | { kind: 'damaged'; line: number; what: string };

export type ImportResult = { ok: true; events: number; fresh: number } | { ok: false; problem: ImportProblem };

/**
 * Reads the file twice: once whole to see that every line is sound, then to add what it holds. What is there already changes
 * nothing, so that it can be imported again after it was stopped or the disk was full.
 * @param onProgress share that is done, 0…1
 * @throws QuotaExceededError when the disk is full; what was added until then stays
 */
export async function importEvents(file: Blob, onProgress?: (share: number) => void): Promise<ImportResult> {
  let events = 0;
  for await (const { line, number, share } of linesOf(file)) {
    const problem = number === 1 ? problemOfHeader(line) : problemOfEvent(line, number);
    if (problem) return { ok: false, problem };
    if (number > 1) events += 1;
    if (events % BATCH === 0) onProgress?.(share / 2);
  }
  if (events === 0) return { ok: false, problem: { kind: 'foreign' } };
  let [fresh, batch]: [number, StoredEvent[]] = [0, []];
  for await (const { line, number, share } of linesOf(file)) {
    if (number > 1) batch.push(JSON.parse(line) as StoredEvent);
    if (batch.length < BATCH) continue;
    fresh += await addEvents(batch);
    batch = [];
    onProgress?.(1 / 2 + share / 2);
  }
  fresh += await addEvents(batch);
  return { ok: true, events, fresh };
}

function problemOfHeader(line: string): ImportProblem | undefined {
  const header = Header.safeParse(parse(line)).data;
  if (!header) return { kind: 'foreign' };
  return header.version > VERSION ? { kind: 'newer' } : undefined;
}

/** Strict: what this Baton does not know it must not store, and the id proves that no fact of the event was changed. */
const Imported = StoredEvent.strict();

function problemOfEvent(line: string, number: number): ImportProblem | undefined {
  if (line.length > MAX_LINE) return { kind: 'damaged', line: number, what: 'too long' };
  const { success, data, error } = Imported.safeParse(parse(line));
  if (!success) return { kind: 'damaged', line: number, what: error.issues[0]?.path.join('.') ?? '' };
  const { id, ...facts } = data;
  return makeEvent(facts).id === id ? undefined : { kind: 'damaged', line: number, what: 'id' };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Line by line, so that a large file is never whole in memory. Empty lines count, but are not given. */
async function* linesOf(file: Blob): AsyncGenerator<{ line: string; number: number; share: number }> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let [rest, number, read] = ['', 0, 0];
  for (;;) {
    const { value, done } = await reader.read();
    read += value?.length ?? 0;
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    // A file without line breaks is no log; it must not fill the memory before that is said.
    if (rest.length > MAX_LINE) lines.push(rest);
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { line, number, share: Math.min(1, read / Math.max(1, file.size)) };
    }
    if (done) return;
  }
}
