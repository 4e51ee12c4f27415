import type { Case, Person } from '../case/model.ts';
import type { Act, ActOf } from './acts.ts';
import { moveByField } from './diagnostic-field.ts';
import { episodeId, type Episode } from './episode.ts';
import type { ClosedBy, EpisodeKind, MoveHow } from './event.ts';
import { isMoveText, questionsIn } from './first-move-text.ts';
import { Lines } from './lines.ts';
import { isSamePerson } from './people.ts';
import type { OwnAct } from './pickup.ts';
import { isSolved } from './status.ts';

/** An episode with what is needed to choose its pickup once all is known. */
export interface FoundEpisode {
  episode: Episode;
  ownActs: OwnAct[];
  moveOrder?: number;
  /** The group second line has it in, where groups are not set: the one first line moved it to after the note. */
  group?: string | undefined;
  /** Second line wrote something. */
  isAnswered: boolean;
}

/** A customer's message and the status it reopens are two entries, at the same second on Request Tracker. */
const REOPENING_MS = 60_000;

/** Walks the acts of one case from the oldest to the newest, with at most one episode open. */
export class EpisodeWalk {
  readonly #read: Case;
  readonly #entries: Act[][];
  readonly #lines: Lines;
  readonly #found: FoundEpisode[] = [];
  #open: FoundEpisode | undefined;

  constructor(read: Case, entries: Act[][], secondLineGroups: string[]) {
    this.#read = read;
    this.#entries = entries;
    this.#lines = new Lines(read, entries.flat(), secondLineGroups);
    if (!this.#lines.isSecondLineGroup(this.#lines.group)) this.#lines.addStation(this.#lines.group);
  }

  run(): FoundEpisode[] {
    for (const acts of this.#entries) {
      // Within one entry second line first takes and answers, then sends on; first line first sends, then assigns.
      const order = this.#open ? OPEN_ORDER : CLOSED_ORDER;
      for (const act of acts.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))) this.#take(act);
    }
    return this.#found;
  }

  #take(act: Act): void {
    if (act.type === 'handoff-note') this.#onHandoffNote(act);
    else if (act.type === 'transfer') this.#onTransfer(act);
    else if (act.type === 'status') this.#onStatus(act);
    else if (!this.#open) this.#onFirstLineAct(act);
    else if (act.type === 'assign') this.#onAssign(act, this.#open);
    else if (act.type === 'text') this.#onText(act, this.#open);
    else if (act.type === 'field') this.#onField(act, this.#open);
  }

  #onFirstLineAct(act: Act): void {
    if (act.type !== 'customer') this.#lines.addFirstLine(act.by);
    if (act.type === 'assign' && act.to) this.#lines.addFirstLine(act.to);
  }

  #onHandoffNote(act: ActOf<'handoff-note'>): void {
    const open = this.#open;
    const { handoffId: id, isThin, at, entry, by } = act;
    const handoff = { id, isThin, at, entry, by, cameLater: false };
    if (!open) this.#start('handoff', act).handoff = handoff;
    else if (!open.episode.handoff) {
      open.episode.handoff = handoff;
    } else if (open.episode.handoff.id !== act.handoffId && open.isAnswered && !this.#isSecondLine(act.by, open)) {
      this.#close('escalated-again', act);
      this.#start('handoff', act).handoff = handoff;
    }
  }

  #onTransfer(act: ActOf<'transfer'>): void {
    const lines = this.#lines;
    const from = act.from ?? lines.group;
    const isToSecondLine = lines.isSecondLineGroup(act.to);
    if (!isSameGroup(act.to, from)) this.#addStation(act);
    if (this.#open) this.#onTransferWhileOpen(act, from, this.#open);
    else if (!isToSecondLine) lines.addFirstLine(act.by);
    if (!this.#open && isToSecondLine && !isSameGroup(act.to, from)) {
      this.#start('transfer', act).group = act.to;
      this.#addStation(act);
    }
    if (!isToSecondLine && !this.#open) lines.addStation(act.to);
    lines.group = act.to;
  }

  #onTransferWhileOpen(act: ActOf<'transfer'>, from: string | undefined, open: FoundEpisode): void {
    const lines = this.#lines;
    if (isSameGroup(act.to, from)) return;
    if (lines.areGroupsKnown) {
      const wasSecondLine = lines.isSecondLineGroup(from) || open.isAnswered;
      const isToSecondLine = lines.isSecondLineGroup(act.to);
      if (isToSecondLine ? !lines.isSecondLineGroup(from) : !wasSecondLine) {
        if (isToSecondLine) open.episode.group = act.to;
        return;
      }
    } else if (open.group === undefined && !this.#isSecondLine(act.by, open)) {
      open.group = act.to;
      open.episode.group = act.to;
      return;
    }
    this.#close(lines.wasStation(act.to) ? 'returned' : 'handed-on', act);
  }

  #onAssign(act: ActOf<'assign'>, open: FoundEpisode): void {
    const { to, by } = act;
    if (!to) return;
    const lines = this.#lines;
    const isTaken = isSamePerson(to, by);
    const isOpener = isSamePerson(to, open.episode.openedBy);
    // A first-line colleague who takes the case in a second-line group is second line here: a person may be both.
    const isFirstLine =
      lines.isFirstLine(to, open.episode.openedBy) && (isOpener || !isTaken || !lines.mayBeWithSecondLine);
    if (isFirstLine) {
      if (open.ownActs.length > 0) this.#close('returned', act);
      return;
    }
    lines.addSecondLine(to);
    if (isTaken) open.ownActs.push({ act, how: 'taken' });
    else open.episode.given ??= { at: act.at, entry: act.entry, by, to };
  }

  #onText(act: ActOf<'text'>, open: FoundEpisode): void {
    if (!this.#isSecondLine(act.by, open)) return;
    const { visibility, body } = act.source;
    this.#lines.addSecondLine(act.by);
    open.isAnswered = true;
    open.episode.firstResponse ??= { at: act.at, entry: act.entry, by: act.by };
    open.ownActs.push({ act, how: 'own-act' });
    // A reply to the customer is never a question to first line. Where nobody knows who reads it, the words decide.
    if (visibility === 'public') this.#move(act, 'reply', open);
    else if (isMoveText(body)) this.#move(act, 'note', open);
    if (questionsIn(body).length === 0) return;
    const { questions, customerQuestions } = open.episode;
    (visibility === 'public' ? customerQuestions : questions).push({ at: act.at, entry: act.entry, by: act.by });
  }

  #onField(act: ActOf<'field'>, open: FoundEpisode): void {
    if (!this.#isSecondLine(act.by, open)) return;
    open.ownActs.push({ act, how: 'own-act' });
    const how = moveByField(act.change);
    if (how) this.#move(act, how, open);
  }

  #onStatus(act: ActOf<'status'>): void {
    const last = this.#found.at(-1);
    if (this.#open) {
      if (isSolved(act.to)) this.#close('solved', act);
    } else if (
      last?.episode.closed?.how === 'solved' &&
      isSolved(act.from) &&
      !isSolved(act.to) &&
      this.#isByCustomer(act)
    ) {
      this.#start('reopened', act);
    }
  }

  #isByCustomer(act: Act): boolean {
    if (isSamePerson(act.by, this.#read.requester)) return true;
    const time = Date.parse(act.at.at);
    const near = this.#entries.flat().filter(({ at }) => Math.abs(Date.parse(at.at) - time) <= REOPENING_MS);
    return near.some(({ type }) => type === 'customer') && !near.some(({ type }) => type === 'text');
  }

  #move(act: Act, how: MoveHow, open: FoundEpisode): void {
    if (open.episode.firstMove) return;
    open.episode.firstMove = { at: act.at, entry: act.entry, by: act.by, how };
    open.moveOrder = act.order;
  }

  #isSecondLine(person: Person, open: FoundEpisode): boolean {
    return this.#lines.isSecondLine(person, open.episode.openedBy);
  }

  #start(kind: EpisodeKind, act: Act): Episode {
    const { key: caseKey, site, reading } = this.#read;
    const episode: Episode = {
      id: episodeId(caseKey, act.entry),
      site,
      caseKey,
      kind,
      openedAt: act.at,
      openedEntry: act.entry,
      openedBy: act.by,
      group: this.#lines.group,
      stations: [],
      questions: [],
      customerQuestions: [],
      isPartial: !reading.isComplete,
    };
    this.#open = { episode, ownActs: [], isAnswered: false };
    this.#found.push(this.#open);
    return episode;
  }

  #addStation({ at, entry, by }: Act): void {
    this.#open?.episode.stations.push({ at, entry, by });
  }

  #close(how: ClosedBy, act: Act): void {
    if (!this.#open) return;
    this.#open.episode.closed = { at: act.at, entry: act.entry, by: act.by, how };
    this.#open = undefined;
  }
}

const OPEN_ORDER = ['assign', 'text', 'customer', 'field', 'handoff-note', 'transfer', 'status'];
const CLOSED_ORDER = ['customer', 'handoff-note', 'transfer', 'assign', 'text', 'field', 'status'];

const isSameGroup = (a: string | undefined, b: string | undefined) =>
  a !== undefined && a.trim().toLowerCase() === b?.trim().toLowerCase();
