/** What people did in a case, one act at a time. An entry may hold several: a note that also hands the case over. */
import type { Case, Change, Entry, Person, Time } from '../case/model.ts';

/** `order` is the position of the entry in the case: the helpdesk's own order, which holds where times are equal or missing. */
interface Common {
  entry: string;
  order: number;
  at: Time;
  by: Person;
}
export type Act = Common &
  (
    | { type: 'handoff-note'; handoffId: string; isThin: boolean }
    | { type: 'transfer'; from?: string; to?: string }
    | { type: 'assign'; to?: Person }
    | { type: 'text'; source: Entry }
    | { type: 'field'; change: Change }
    | { type: 'status'; from?: string; to?: string }
    | { type: 'customer' }
  );
export type ActOf<T extends Act['type']> = Extract<Act, { type: T }>;

export interface HandoffNote {
  entryId: string;
  handoffId: string;
  /** It gives second line nothing to go on. */
  isThin?: boolean;
}

/** Acts entry by entry, in the order in which they happened. */
export function actsOf(read: Case, handoffNotes: HandoffNote[]): Act[][] {
  const handoffs = new Map(handoffNotes.map((note) => [note.entryId, note]));
  let lastAt = read.reading.at;
  return inOrder(read.entries).map((entry, order) => {
    // Without a time of its own an entry still has its place; the borrowed time is marked as no measure of anything.
    const at: Time = entry.at ?? { at: lastAt, precision: 'unknown', zoneKnown: false, source: 'page' };
    lastAt = at.at;
    const common = { entry: entry.id, order, at, by: entry.author };
    const note = handoffs.get(entry.id);
    const text: Act[] = note ? [noteAct(note, common)] : textActs(entry, common);
    return text.concat(entry.changes.map((change) => changeAct(change, common)));
  });
}

const noteAct = ({ handoffId, isThin = false }: HandoffNote, common: Common): Act => ({
  ...common,
  type: 'handoff-note',
  handoffId,
  isThin,
});

function textActs(entry: Entry, common: Common): Act[] {
  if (entry.kind === 'event' || (entry.body.length === 0 && entry.attachments.length === 0)) return [];
  if (entry.role === 'agent') return [{ ...common, type: 'text', source: entry }];
  return entry.role === 'customer' ? [{ ...common, type: 'customer' }] : [];
}

function changeAct(change: Change, common: Common): Act {
  const { field, from, to, toPerson } = change;
  if (field === 'group') return { ...common, type: 'transfer', from, to };
  if (field === 'assignee') return { ...common, type: 'assign', to: toPerson };
  if (field === 'status') return { ...common, type: 'status', from, to };
  return { ...common, type: 'field', change };
}

/** By time; equal times by id, as helpdesks count upwards. With a time missing only the given order is left. */
function inOrder(entries: Entry[]): Entry[] {
  if (entries.some(({ at }) => at === undefined)) return entries;
  return entries.toSorted((a, b) => time(a) - time(b) || a.id.localeCompare(b.id, 'en', { numeric: true }));
}

const time = ({ at }: Entry) => Date.parse(at?.at ?? '');
