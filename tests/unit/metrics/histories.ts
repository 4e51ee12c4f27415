/**
 * Invented histories of escalations whose answers are known, because they are told while the history is made up: nothing here
 * is read out of the timeline. Seeded: the same seed gives the same histories.
 */
import { caseRef } from '../../../lib/case/key.ts';
import type { Case, Change, Entry, Person } from '../../../lib/case/model.ts';
import type { ClosedBy, EpisodeKind, MoveHow, PickupHow, Verdict } from '../../../lib/metrics/event.ts';
import type { HandoffNote } from '../../../lib/metrics/acts.ts';
import { customer, lena, noor, priya, sam } from './build-case.ts';

/** What is true of an episode. Instants in milliseconds; absent: it never happened. */
export interface Answer {
  kind: EpisodeKind;
  opened: number;
  pickup?: number;
  pickupHow?: PickupHow;
  response?: number;
  move?: number;
  moveHow?: MoveHow;
  closed?: number;
  closedBy?: ClosedBy;
  hasNote: boolean;
  isThin: boolean;
  cameLater: boolean;
  moves: number;
  group: string;
  plan: string;
  /** What people say of second line's questions, in their order; undefined: nobody has said. */
  verdicts: (Verdict | undefined)[];
}

export interface History {
  read: Case;
  handoffNotes: HandoffNote[];
  answers: Answer[];
}

export const SECOND_LINE = ['L2', 'L2 Payments'];
const machine: Person = { id: '1', name: 'Automation' };
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PLANS = ['Free', 'Pro', 'Enterprise'];
const STATEMENTS = [
  'The log shows a timeout at the gateway.',
  'Der Schlüssel wurde am Montag zurückgezogen.',
  'Le certificat a expiré hier soir.',
];
const QUESTIONS = ['Which API key do they use?', 'Welche Version ist installiert?', '¿Desde cuándo falla?'];

export interface Chance {
  /** 0…1, exclusive. */
  next(): number;
  pick<T>(from: readonly T[]): T;
  is(probability: number): boolean;
}

/** Mulberry32: small, and good enough to vary cases. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (from) => from[Math.floor(next() * from.length)] as (typeof from)[number],
    is: (probability) => next() < probability,
  };
}

export interface HistoryOptions {
  number: number;
  /** Instant of the customer's first message, whole seconds. */
  start: number;
  /** Between two entries pass from a second to e^pace seconds, most often minutes. */
  pace?: number;
}

export function makeHistory(chance: Chance, options: HistoryOptions): History {
  return new Story(chance, options).tell();
}

class Story {
  readonly #chance: Chance;
  readonly #number: number;
  readonly #entries: Entry[] = [];
  readonly #notes: HandoffNote[] = [];
  readonly #answers: Answer[] = [];
  readonly #plan: string;
  readonly #pace: number;
  #now: number;
  #group = 'L1';

  constructor(chance: Chance, { number, start, pace = 12 }: HistoryOptions) {
    [this.#chance, this.#number, this.#now, this.#pace] = [chance, number, start, pace];
    this.#plan = chance.pick(PLANS);
  }

  tell(): History {
    this.#say(customer, 'message', 'It is broken.');
    this.#say(lena, 'note', 'Cleared the cache: same error.');
    if (this.#chance.is(0.5)) this.#say(sam, 'message', 'Please try again.');
    let isOver = false;
    while (!isOver) isOver = this.#escalate();
    const read: Case = {
      ...caseRef('https://help.example', 'request-tracker', String(this.#number)),
      url: `https://help.example/Ticket/Display.html?id=${this.#number}`,
      requester: customer,
      viewer: priya,
      tags: [],
      fields: [{ label: 'Plan', value: this.#plan, of: 'requester' }],
      links: [],
      entries: this.#entries,
      reading: { at: iso(this.#now + MINUTE), isComplete: true, sources: [], missing: [], ms: 1 },
    };
    return { read, handoffNotes: this.#notes, answers: this.#answers };
  }

  /** @returns whether the story ends here */
  #escalate(): boolean {
    const chance = this.#chance;
    const group = chance.pick(SECOND_LINE);
    const isThin = chance.is(0.2);
    const noteWhen = chance.pick(['before', 'after', 'later', 'never'] as const);
    const answer: Answer = {
      kind: noteWhen === 'before' ? 'handoff' : 'transfer',
      opened: 0,
      hasNote: false,
      isThin: false,
      cameLater: false,
      moves: 0,
      group,
      plan: this.#plan,
      verdicts: [],
    };
    this.#answers.push(answer);
    let noteAt = -Infinity;
    const writeNote = () => {
      noteAt = this.#handOff(isThin);
      [answer.hasNote, answer.isThin] = [true, isThin];
      return noteAt;
    };
    if (noteWhen === 'before') answer.opened = writeNote();
    const moved = this.#moveTo(group, lena);
    answer.moves += 1;
    if (noteWhen !== 'before') answer.opened = moved;
    if (noteWhen === 'after') writeNote();
    this.#noise();
    // Given by first line or by an automation.
    const given = chance.is(0.3) ? this.#assign(chance.pick([lena, machine]), priya) : undefined;
    this.#noise();
    const holder = this.#pickUp(answer, given);
    if (noteWhen === 'later' && answer.pickup !== undefined) writeNote();
    this.#noise();
    if (holder) this.#work(answer, holder, given);
    answer.cameLater = answer.pickup !== undefined && answer.pickup < noteAt;
    this.#noise();
    return this.#end(answer, holder);
  }

  /** Somebody of second line takes it; without that it is only given, or waits. */
  #pickUp(answer: Answer, given: number | undefined): Person | undefined {
    if (this.#chance.is(0.65)) {
      // Sam answered as first line before, and works in second line today.
      const taker = this.#chance.pick([priya, priya, noor, sam]);
      [answer.pickup, answer.pickupHow] = [this.#assign(taker, taker), 'taken'];
      return taker;
    }
    if (given === undefined) return undefined;
    [answer.pickup, answer.pickupHow] = [given, 'given'];
    return priya;
  }

  #work(answer: Answer, holder: Person, given: number | undefined): void {
    const chance = this.#chance;
    const asks = chance.pick([0, 0, 0, 1, 2]);
    for (let asked = 0; asked < asks; asked += 1) {
      const at = this.#say(holder, 'note', chance.pick(QUESTIONS));
      answer.verdicts.push(chance.pick(['answered', 'not-covered', 'new-since', 'no-question', undefined] as const));
      answer.response ??= at;
      // Asking is an act of its own: who was given the case has it from then.
      if (given !== undefined && answer.pickupHow === 'given') [answer.pickup, answer.pickupHow] = [at, 'own-act'];
      if (chance.is(0.7)) this.#say(lena, 'note', 'The old one, from March.');
    }
    if (chance.is(0.2)) return;
    const helper = chance.is(0.15) && holder !== noor ? noor : holder;
    const how = chance.pick(['note', 'reply', 'field'] as const);
    // A colleague who only sets a field is nobody Baton knows as an agent of this case.
    const doer = how === 'field' ? holder : helper;
    if (how === 'note') answer.move = this.#say(doer, 'note', chance.pick(STATEMENTS));
    else if (how === 'reply') answer.move = this.#say(doer, 'message', 'We found the cause and fixed it.');
    else answer.move = this.#change(doer, { field: 'Root cause', to: 'Expired certificate' });
    answer.moveHow = how;
    if (how !== 'field') answer.response ??= answer.move;
    if (chance.is(0.3)) {
      const at = this.#say(holder, 'note', 'The fix is deployed on all nodes.');
      answer.response ??= at;
    }
  }

  /** @returns whether the story ends here */
  #end(answer: Answer, holder: Person | undefined): boolean {
    const chance = this.#chance;
    const end = chance.pick(['returned', 'returned', 'assigned-back', 'solved', 'handed-on', 'open'] as const);
    if (end === 'open' || (end === 'assigned-back' && answer.pickupHow !== 'taken')) return true;
    const by = holder ?? priya;
    answer.closedBy = end === 'assigned-back' ? 'returned' : end;
    if (end === 'returned') answer.closed = this.#moveTo('L1', by);
    else if (end === 'handed-on') answer.closed = this.#moveTo('Vendor', by);
    else if (end === 'assigned-back') answer.closed = this.#assign(by, lena);
    else answer.closed = this.#change(by, { field: 'status', from: 'open', to: 'resolved' });
    if (end === 'returned' || end === 'handed-on') answer.moves += 1;
    if (end === 'solved' && chance.is(0.5)) return this.#reopen(holder);
    // Back in first line's hands and group: it may come a second time.
    if (end === 'assigned-back') return true;
    return end !== 'returned' || chance.is(0.5);
  }

  #reopen(holder: Person | undefined): boolean {
    this.#wait(2 * MINUTE);
    this.#say(customer, 'message', 'It is back.');
    const last = this.#answers.at(-1);
    const opened = this.#change(machine, { field: 'status', from: 'resolved', to: 'open' }, SECOND);
    const answer: Answer = {
      kind: 'reopened',
      opened,
      hasNote: false,
      isThin: false,
      cameLater: false,
      moves: 0,
      verdicts: [],
      group: last?.group ?? '',
      plan: this.#plan,
    };
    this.#answers.push(answer);
    this.#wait(2 * MINUTE);
    if (holder && this.#chance.is(0.7)) {
      answer.move = this.#say(holder, 'message', 'We found a second node with the same fault.');
      [answer.moveHow, answer.response] = ['reply', answer.move];
    }
    return true;
  }

  /** What happens in every case and is no act of second line. */
  #noise(): void {
    const chance = this.#chance;
    if (chance.is(0.15)) this.#say(customer, 'message', 'Any news?');
    if (chance.is(0.1)) this.#say(lena, 'note', 'The customer called again.');
    if (chance.is(0.1)) this.#change(machine, { field: 'priority', from: 'normal', to: 'high' });
    if (chance.is(0.1)) this.#change(machine, { field: 'status', from: 'new', to: 'open' });
  }

  #handOff(isThin: boolean): number {
    const at = this.#say(lena, 'note', 'Internal handoff');
    this.#notes.push({ entryId: this.#entries.at(-1)?.id ?? '', handoffId: `h-${this.#number}-${at}`, isThin });
    return at;
  }

  #moveTo(group: string, by: Person): number {
    const at = this.#change(by, { field: 'group', from: this.#group, to: group });
    this.#group = group;
    return at;
  }

  #assign(by: Person, toPerson: Person): number {
    return this.#change(by, { field: 'assignee', toPerson });
  }

  #say(author: Person, kind: 'note' | 'message', text: string): number {
    const role = author === customer ? 'customer' : 'agent';
    const visibility = kind === 'note' ? 'internal' : 'public';
    return this.#add({ author, kind, role, visibility, body: [{ kind: 'paragraph', text }] });
  }

  #change(author: Person, change: Change, after?: number): number {
    return this.#add({ author, kind: 'event', role: 'system', visibility: 'unknown', changes: [change] }, after);
  }

  #add(entry: Partial<Entry>, after?: number): number {
    this.#wait(after ?? Math.ceil(Math.exp(this.#chance.next() * this.#pace)) * SECOND);
    const at = { at: iso(this.#now), precision: 's', zoneKnown: true, source: 'record' } as const;
    const id = String(this.#entries.length + 1);
    this.#entries.push({ body: [], changes: [], attachments: [], ...entry, id, at } as Entry);
    return this.#now;
  }

  #wait(ms: number): void {
    this.#now += ms;
  }
}

const iso = (instant: number) => new Date(instant).toISOString();
