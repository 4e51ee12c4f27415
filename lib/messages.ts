/**
 * Everything that is said between contexts, typed. A message is `{to, name, data}`; the answer is what the handler returns.
 * Three speakers: the background, the engine in a tab, the panel (one per window). Nobody else is listened to.
 */
import type { BadgePlace } from './badge-place.ts';
import type { HealthPart } from './case/health.ts';
import type { Adapter } from './adapters/schema.ts';
import type { Case } from './case/model.ts';
import type { Drift } from './metrics/drift.ts';
import type { Team } from './case/team.ts';
import type { Proof, Refusal, RenderedNote } from './composer/types.ts';
import type { ClockView } from './clock.ts';
import type { Recognised } from './page/recognise.ts';

/** Why a note was not inserted. Each has its sentence in locales/. */
export type InsertRefusal =
  | Refusal
  | 'case-changed'
  /** The same, on a page that cannot read the case itself. */
  | 'read-again'
  /** A press is at work already. */
  | 'busy'
  | 'signed-out'
  | 'expired'
  | 'already-there'
  | 'refused-by-editor'
  | 'text-lost'
  | 'not-read'
  | 'no-case';

/** L1's handoff, or L2's read-back of it. */
export type NoteKind = 'handoff' | 'read-back';

/** What became of one press of *Insert note*. */
export type InsertOutcome =
  | { status: 'inserted'; noteId: string }
  /** The composer is another page: the note waits for it. `leavesTextBehind`: this page holds text that was not saved. */
  | { status: 'opening'; noteId: string; url: string; leavesTextBehind: boolean }
  /** Not inserted. `isCopied` says whether the note is on the clipboard; if not, the panel offers it. */
  | { status: 'kept'; noteId: string; reason: InsertRefusal; isCopied: boolean; newer?: number };

/** The note in the composer of a tab, as long as it stands there. */
export interface StandingNote {
  noteId: string;
  proof: Proof;
}

/** What the engine in a tab knows. The panel asks for it and is told of changes. */
export interface TabState {
  recognised: Recognised;
  caseKey?: string;
  reading: 'none' | 'reading' | 'read' | 'failed';
  /** Name of what went wrong, when reading failed: a key in locales (problem.*). */
  problem?: string;
  /** Entries that came after the reading. */
  newer: number;
  standing?: StandingNote;
  /** Parts that this site's pages used to show and this one does not: the helpdesk may have changed. */
  stopped?: HealthPart[];
  /** On a list of cases that may be collected. */
  collect?: CollectState;
}

/** Reading the cases of a list, one after the other. */
export interface CollectState {
  /** Cases listed, at most 200; those read so far; those that could not be read. */
  found: number;
  done: number;
  failed: number;
  isRunning: boolean;
  /** The helpdesk asked for a pause (ISO). */
  pausedUntil?: string;
  /** It ended because the helpdesk wants to be signed in to. */
  isSignedOut: boolean;
}

/** What the background answers to a reading: what the badge has to show. */
export interface CaseSeen {
  clock?: ClockView;
  /** Parts that this site's pages used to show and this one does not. */
  stopped: HealthPart[];
  /** The viewer moved the case to second line, and no handoff went with it, or one that says nothing. */
  drift?: Drift | undefined;
}

export interface Welcome {
  adapter: Adapter;
  /** Whether records may be fetched (settings). */
  asksHelpdesk: boolean;
  /** Where the person put the badge on this site, if they did. */
  badgePlace?: BadgePlace | undefined;
}

/** What the case says already of a question that is being typed. */
export interface FoundAnswer {
  question: string;
  text: string;
  /** Where it stands; absent for a field of the case. */
  entryId?: string;
  author?: string;
  /** ISO. */
  at?: string;
}

/** A note that waits for the composer that this tab shows. */
export interface Claimed {
  id: number;
  caseKey: string;
  note: RenderedNote;
}

export interface ToBackground {
  /** From the recogniser: the page is a helpdesk's; the engine may come. */
  recognised(data: Recognised): void;
  /** From the engine, once: its adapter. Undefined when there is none any more. */
  hello(data: Recognised): Welcome | undefined;
  caseRead(data: { case: Case }): CaseSeen;
  /** A case of a list, which nobody has opened. */
  caseCollected(data: { case: Case }): void;
  /** From the engine on any page: is a note waiting for it? Also settles notes that will not find their composer. */
  claim(data: { recognised: Recognised; caseKey: string | undefined }): Claimed | undefined;
  outcome(data: { caseKey: string; outcome: InsertOutcome; pendingId: number }): void;
  placeBadge(data: { site: string; place: BadgePlace }): void;
  team(data: { caseKey: string }): Team;
  /** From the panel: insert what was typed for the case that this tab shows. */
  insert(data: { tabId: number; caseKey: string; what: NoteKind }): InsertOutcome;
  /** From L2's panel: *Pick up* or *First move made*, now. */
  declare(data: { tabId: number; caseKey: string; what: 'pressed' | 'declared' }): void;
  /** From an internal composer: the note as it stands there. */
  answerTo(data: { caseKey: string; text: string }): FoundAnswer | undefined;
  /** From the panel: the last reading of a case, for pages that show the composer only. */
  recall(data: { caseKey: string }): Case | undefined;
  lastOutcome(data: { caseKey: string }): InsertOutcome | undefined;
  clockOf(data: { caseKey: string }): ClockView | undefined;
}

export interface ToEngine {
  state(data: Record<never, never>): TabState | undefined;
  /** The case as last read; read again when `isFresh`. */
  read(data: { isFresh: boolean }): Case | undefined;
  /** Scrolls the page to an entry and marks it. False when the page does not show it. */
  reveal(data: { entryId: string }): boolean;
  /** `entries` is how many the note rests on: with more in the helpdesk, nothing is inserted. */
  insert(data: { caseKey: string; note: RenderedNote; entries: number }): InsertOutcome | undefined;
  takeOut(data: { noteId: string }): boolean;
  showClock(data: { clock: ClockView | undefined }): void;
  /** Begins or stops reading the cases of the list that this tab shows. */
  collect(data: { isOn: boolean }): void;
  /** The page's structure without any text, for somebody who mends an adapter. */
  report(data: Record<never, never>): string;
  /** The person came back to the panel: looks for newer entries, not more often than is polite. */
  lookForNews(data: Record<never, never>): void;
  /** From the background: the recogniser saw the page again (a second injection, or the address changed). */
  recognisedAgain(data: Record<never, never>): true;
}

export interface ToPanel {
  tabChanged(data: { tabId?: number; state: TabState }): void;
  outcome(data: { caseKey: string; outcome: InsertOutcome }): void;
}

interface Contexts {
  background: ToBackground;
  engine: ToEngine;
  panel: ToPanel;
}
export type To = keyof Contexts;
export type Name<T extends To> = keyof Contexts[T] & string;
type Handler<T extends To, N extends Name<T>> = Contexts[T][N] extends (data: infer D) => infer A
  ? { data: D; answer: A }
  : never;
export type Data<T extends To, N extends Name<T>> = Handler<T, N>['data'];
export type Answer<T extends To, N extends Name<T>> = Handler<T, N>['answer'];

export interface Message<T extends To = To, N extends Name<T> = Name<T>> {
  to: T;
  name: N;
  data: Data<T, N>;
}

/** Handlers of one context; `S` is what it gets to know about the sender. */
export type Handlers<T extends To, S> = {
  [N in Name<T>]?: (data: Data<T, N>, sender: S) => Answer<T, N> | Promise<Answer<T, N>>;
};

/** Calls the handler that a message is for. Undefined when the message is not for `to`, so that others may answer. */
export function answer<T extends To, S>(to: T, handlers: Handlers<T, S>, message: unknown, sender: S) {
  if (!isMessage(message) || message.to !== to || !Object.hasOwn(handlers, message.name)) return undefined;
  const handler = handlers[message.name as Name<T>] as (data: unknown, sender: S) => unknown;
  return Promise.resolve(handler(message.data, sender));
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'to' in value && 'name' in value && 'data' in value;
}
