/**
 * What the store keeps of an episode: facts with a time, never text of the case. Figures are derived from these and not
 * stored. The id is a hash of (site, case, episode, type, source entry), so that readings repeat and browsers merge.
 */
import { z } from 'zod';
import { Time } from '../case/model.ts';
import { DRAFTED_SECTIONS } from '../handoff/model.ts';
import { PREFILL_FATES } from '../handoff/prefill.ts';
import { hash } from './hash.ts';

/** Longest group name, area or plan that is kept. */
export const MAX_LABEL = 60;

/** What opened an episode. `reopened`: the customer reopened a solved case that second line still held. */
export const EpisodeKind = z.enum(['handoff', 'transfer', 'reopened']);
export type EpisodeKind = z.infer<typeof EpisodeKind>;

/**
 * How second line got the case. taken: assigned it to itself · pressed: pressed *Pick up* · observed: its own browser saw it
 * open the case · own-act: another act of its own · given: somebody else assigned it and no own act is known before the first move.
 */
export const PickupHow = z.enum(['taken', 'pressed', 'observed', 'own-act', 'given']);
export type PickupHow = z.infer<typeof PickupHow>;

/** `declared`: a person pressed *First move made*; shown apart. */
export const MoveHow = z.enum(['note', 'reply', 'field', 'runbook', 'declared']);
export type MoveHow = z.infer<typeof MoveHow>;

/** `escalated-again`: first line handed off anew after second line had answered, and no return was seen in between. */
export const ClosedBy = z.enum(['returned', 'solved', 'handed-on', 'escalated-again']);
export type ClosedBy = z.infer<typeof ClosedBy>;

/**
 * What a person says of second line's question: already in the case or handoff when it was asked (this is rework) · not covered ·
 * new since the handoff · no question to first line at all.
 */
export const Verdict = z.enum(['answered', 'not-covered', 'new-since', 'no-question']);
export type Verdict = z.infer<typeof Verdict>;

/** What second line says of first line's hypothesis, once it knows. */
export const HypothesisVerdict = z.enum(['right', 'partly', 'wrong']);
export type HypothesisVerdict = z.infer<typeof HypothesisVerdict>;

export const EventType = z.enum([
  'opened',
  'handoff-sent',
  'station',
  'pickup',
  'first-response',
  'first-move',
  'closed',
  'compose',
  'question',
  'verdict',
  'hypothesis',
  'asked-again',
]);
export type EventType = z.infer<typeof EventType>;

/** Parts of keys and columns are told apart by line breaks (lib/db/columns.ts): none may hold one. */
const Key = z.string().regex(/^[^\n\r]+$/);

const Label = z.string().min(1).max(MAX_LABEL);

export const StoredEvent = z.object({
  id: z.string().min(1),
  site: z.string(),
  caseKey: Key,
  episode: Key,
  type: EventType,
  /** When it happened. For `compose`: when the note was inserted. */
  at: Time,
  /** When the episode opened (ISO, UTC): the month it counts in. */
  openedAt: z.iso.datetime(),
  /** Id of the entry that proves it; for what no entry proves, who or what does ("observed 41"). A verdict's begins with its question's. */
  entry: z.string(),
  kind: EpisodeKind.optional(),
  pickup: PickupHow.optional(),
  move: MoveHow.optional(),
  closedBy: ClosedBy.optional(),
  handoffId: z.string().optional(),
  verdict: Verdict.optional(),
  hypothesis: HypothesisVerdict.optional(),
  /** opened: what the dashboard filters by. Labels that the team chose from a list; never what somebody wrote. */
  group: Label.optional(),
  area: Label.optional(),
  plan: Label.optional(),
  /** opened: a runbook is linked to the case. */
  hasRunbook: z.boolean().optional(),
  /** handoff-sent: the note gives second line nothing to go on ("please investigate"). */
  isThin: z.boolean().optional(),
  /** compose: milliseconds spent typing, and from the first keystroke to the insertion. */
  activeMs: z.number().nonnegative().optional(),
  wallMs: z.number().nonnegative().optional(),
  /** compose: what became of the sections that Baton drafted. */
  prefill: z.partialRecord(z.enum(DRAFTED_SECTIONS), z.enum(PREFILL_FATES)).optional(),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

type EventFacts = Omit<StoredEvent, 'id'>;

export function makeEvent(facts: EventFacts): StoredEvent {
  const { site, caseKey, episode, type, entry } = facts;
  return { id: hash(site, caseKey, episode, type, entry), ...facts };
}
