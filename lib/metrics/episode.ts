import type { Person, Time } from '../case/model.ts';
import type { ClosedBy, EpisodeKind, MoveHow, PickupHow } from './event.ts';
import { hash } from './hash.ts';

interface Mark {
  at: Time;
  /** Id of the entry that proves it, or what else does. */
  entry: string;
  by: Person;
}

/** One escalation of one case. */
export interface Episode {
  /** Hash of (case key, opening entry): the same in every browser. */
  id: string;
  site: string;
  caseKey: string;
  kind: EpisodeKind;
  openedAt: Time;
  /** Id of the opening entry: the earlier of handoff note and transfer; for `reopened` the change of status. */
  openedEntry: string;
  openedBy: Person;
  /** The group that second line has it in; absent where the helpdesk names none. */
  group?: string | undefined;
  /** Every group it was moved to, from the opening to the close; the opening transfer included. */
  stations: Mark[];
  /** `cameLater`: the note was written after the pickup. */
  handoff?: Mark & { id: string; cameLater: boolean; isThin: boolean };
  /** The first assignment by somebody else. It is the pickup only if no own act is known before the first move. */
  given?: Mark & { to: Person };
  pickup?: Mark & { how: PickupHow };
  /** Second line's first note, reply or question. */
  firstResponse?: Mark;
  firstMove?: Mark & { how: MoveHow };
  /** Internal notes in which second line asks something. Whether it asks first line, and asks again, a person says. */
  questions: Mark[];
  /** Replies in which second line asks the customer something. Whether the case had said it before, lib/answers may know. */
  customerQuestions: Mark[];
  closed?: Mark & { how: ClosedBy };
  /** The case was read only in part: there may be an earlier opening, pickup or move. Not stored, not counted. */
  isPartial: boolean;
}

export const episodeId = (caseKey: string, openedEntry: string) => `e-${hash(caseKey, openedEntry).slice(0, 20)}`;
