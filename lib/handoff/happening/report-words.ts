import { words } from '../text/pattern.ts';

/**
 * How people report trouble in one language: plain data for section 1. Adding a language is adding one file like en.ts and its line in index.ts.
 * Patterns are sources of regular expressions without flags, matched as whole words ignoring case (Japanese: anywhere). Lists of words are separated by spaces.
 */
export interface ReportWords {
  /** BCP 47. */
  code: string;
  /** No spaces between words (Japanese). */
  isUnspaced?: boolean;
  /** Says that something does not work. */
  failing: string;
  /** Failing that says nothing by itself: "error", "problem". Anything else in the report is better. */
  bareFailing: string;
  /** Opinions, thanks, hopes, questions: no report. */
  hedge: string;
  /** Words that a value does not begin with: fillers, conjunctions, pronouns, articles, possessives. */
  openers: string;
  /** Words that a value does not end with: articles, prepositions, conjunctions, helping verbs. */
  hanging: string;
  /** Words before which a value may end or at which it may begin: prepositions, conjunctions, relative pronouns. */
  joints: string;
  /** Articles and possessives: left out where a value would be too long with them. */
  small: string;
  /** First person → third: a value must not read as if its writer were meant. */
  third?: Record<string, string>;

  /** A point or a stretch of time, past or present: "Friday about 16:00", "two days ago". */
  time: string;
  /** Stands before when it began: "since". Japanese: captures the value in group 1. */
  since: string;
  /** Behind "since": points back at what was said before ("since then"). */
  pointsBack: string;
  /** Says that it began, before a time: "started on". */
  began: string;
  /** Stands before an event that set it off: "after", "following". */
  after: string;
  /** Events that set things off: "update", "migration". */
  event: string;

  /** Things that carry a name of their own: workspace "acme", role (Team Lead). */
  named: string;
  /** A device that came only lately: "new phone". */
  newThing: string;

  /** How far it goes: who or what is affected, to what it is limited, what still works. */
  affected: string;
  limited: string;
  fine: string;
  /** Says that somebody else has it too: "same here". */
  same: string;

  /** What business suffers: "orders are lost", "cannot ship". */
  harm: string;
  /** A time by which it must work: "by Friday 17:00", "go-live is tomorrow". */
  deadline: string;
  /** Presses without saying why. In the same sentence `soon` is a deadline: "trucks leave in a few hours, so this is urgent". */
  pressing: string;
  soon: string;

  /** Beside a quotation, or before a colon, makes it an error text. */
  errorCue: string;
  /** Subjects made of these alone say nothing. */
  vague: string;
  /** Cut off the subject: "please help", "urgent". */
  plea: string;
  /** Headings and labels of forms and issue templates. */
  headings: Record<TemplateSlot, string>;
}

/** `other`: nothing of section 1 stands there, such as steps, expectations, check lists, credentials. */
export type TemplateSlot = 'problem' | 'environment' | 'error' | 'since' | 'scope' | 'impact' | 'other';

/** The pattern of a language's words: at word boundaries, or anywhere where words have none. */
export const patternOf = (source: string, { isUnspaced = false }: ReportWords): RegExp =>
  words(source, { isSpaced: !isUnspaced });

/** What is made of a language's words, once for each language. */
export function perReport<T>(make: (words: ReportWords) => T): (words: ReportWords) => T {
  const made = new Map<ReportWords, T>();
  return (given) => {
    let found = made.get(given);
    if (found === undefined) made.set(given, (found = make(given)));
    return found;
  };
}
