import type { ReportWords } from '../happening/report-words.ts';

/**
 * What Baton knows about a language: plain data. Adding a language is adding one file like en.ts and its line in index.ts.
 * Patterns are sources of regular expressions without flags; they are matched ignoring case, between word boundaries.
 */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Frequent small words by which the language is told from the others. */
  common: string;
  /** Verb forms that say something was done: "cleared", "geprüft", "redémarré". Separated by spaces. */
  past: string;
  /** Forms that are not listed but look like it. Believed only where a note begins with them. */
  pastLike?: string;
  /** Forms that are past only behind "have": "run". */
  participle?: string;
  /** Whoever writes: with it, forms of `pastLike` are believed too. */
  self?: string;
  /** Participles cannot be finite verbs: "cache vidé" says that somebody did it, whoever writes. */
  hasParticiples?: boolean;
  /** "I", in the present: "I restart it and it works again" tells what was tried. */
  selfPresent?: string;
  /** Forms of the past that only the first person has (Spanish, Portuguese). */
  selfLike?: string;
  /** Japanese: joins two named steps ("再起動と再インストール"). */
  andSteps?: string;
  /** Looks like `pastLike` and is none: "noticed", "funktioniert". */
  pastNever: string;
  /** Forms by which somebody is asked to do it: imperative, infinitive: "clear", "löschen". Parallel to nothing. */
  base: string;
  /** base → past, to tell a step that was asked for and then done; where absent the step keeps its form. */
  pastOf?: Record<string, string>;
  /** Forms that name the doing: "clearing", "al borrar". */
  doing?: string;
  /** doing → past: "tried clearing it" becomes "Cleared it". */
  pastOfDoing?: Record<string, string>;
  /** Opens a step that is told as past: "after clearing", "nach dem Löschen", "tras reiniciar". */
  after: string;
  /** Of `after`, what says how something was achieved: "by". */
  means?: string;
  /** Base forms that only lead to where the step is taken: "go to Settings, select Passwords and …". */
  navigate?: string;
  /** Says whether a step helped: "fixed it", "brachte nichts". */
  helped: string;
  /** The trouble goes on. Without it, "after the update it crashes" tells when it began. */
  persists: string;
  /** Of `persists` what leaves no doubt: behind an update, "does not work" may be where the trouble began. */
  goesOn?: string;
  /** "If I": with a form of `present` and an outcome it tells what was tried. */
  ifSelf?: string;
  present?: string;
  pastOfPresent?: Record<string, string>;
  /** What stands for a tick and for a cross in a list. */
  marks?: { good: string; bad: string };
  /** Nouns that name a step: "reinstall", "Neustart", "changement de navigateur". */
  step: string;
  /** noun of doing → past: "Neustart" → "neu gestartet". */
  pastOfNoun?: Record<string, string>;
  /** Verbs of trying that take a thing: "tried Edge". */
  tryPast: string;
  /** Words that may stand before the verb and are dropped: "I", "we have", "also", "already", "then". */
  lead: string;
  /** Small words inside a step that say nothing about it: "schon", "eens". */
  filler?: string;
  /** Who can act: pronouns and names for people. */
  people: string;
  /** Auxiliaries of the passive. */
  passive?: string;
  /** Verbs that are a step only when this follows: had → "a look". */
  needs?: Record<string, string>;
  /** Looks like a step and is none: "started yesterday", "uploaded the log". */
  notStep?: string;
  /** Makes somebody else do it, before a base form: "had him", "got cx to". */
  causative?: string;
  /** Achieved or tried, before a base form: "had to", "managed to", "tried to". */
  attempt?: string;
  /** Base forms of everyday use: trying to open or to sign in is the trouble itself, no step against it. */
  use?: string;
  /** Verbs by which people begin to use a thing: at the beginning of a case they tell the setting. Separated by spaces. */
  setUp?: string;
  /** Forms that name the doing of `setUp`: "updating". */
  setUpDoing?: string;
  /** Takes back what was said before: "spoke too soon". */
  overturned?: string;
  /** Only points at what follows: no result. */
  pointer?: string;
  /** Says that trouble began: "and suddenly it stopped working". */
  began?: string;
  /** Tells how it was once: no result of a step. */
  formerly?: string;
  /** Behind a base form it makes an instruction of it: "go to", "enter your". */
  imperativeNext?: string;
  variation?: VariationWords;
  /** First person → third, so that a bullet does not read as if L1 had done it: "probé" → "probó". */
  person?: Record<string, string>;
  /** Languages without spaces: joins what was done to what came of it ("…したら", "…しても"). */
  doneThen?: string;
  /** Languages without spaces: how a clause ends that says something was done. */
  doneEnd?: string;
  /** Not done: "did not", "nicht", "ne … pas". */
  not: string;
  /** Denials that stand behind the verb. */
  notAfter?: string;
  /** Meant, wanted, possible, still to come. */
  plan: string;
  /** Can, may: blocks a step like a plan does, but not a result ("users can log in"). */
  able: string;
  /** Opens a condition that reaches to the end of the sentence. */
  condition: string;
  /** Says when or why the trouble began, or is subordinate: what follows is no step of the diagnosis. */
  aside: string;
  /** Politeness inside a request, which is no part of the step. */
  please: string;
  /** Asks somebody to do something. */
  ask: string;
  /** Plainly good, plainly bad, and other words that tell how something went. */
  good: string;
  bad: string;
  outcome: string;
  /** Verbs of telling and arranging: what the customer says next is not their result. */
  telling: string;
  /** The verb stands at the end of a request (German, Dutch, Japanese). */
  isVerbLast?: boolean;
  /** Verb-last languages: the helping verb of the past, far from its verb. */
  auxiliary?: string;
  /** Nothing came out yet: "waiting for the customer". */
  waiting: string;
  /** Begins a clause with a new subject: "it", "the", "now". */
  newSubject: string;
  /** Ends a request: "and tell me", "und geben Sie Bescheid". */
  reportBack: string;
  /** Heading or lead-in above a list of what was done: "What I have tried". */
  triedHeading?: string;
  /** Opens whatever was varied: "without the dongle, it starts". */
  tryWith?: string;
  /** Lead-in of whoever tells what helped: "what worked for me". Instructions below it were followed. */
  solvedHeading?: string;
  /** Asks for information, not for a step: "send us the log". */
  informs?: string;
  /** Says in which version it is mended, before the version: a promise until somebody confirms it. */
  fixedIn?: string;
  /** Asks whether it was done already: "yes" is then the report of it. */
  askedDone?: string;
  /** In a reply: what was asked for was not done, or not yet. */
  refused?: string;
  /** In a reply: everything that was asked for, however many: "all", "both". */
  everything?: string;
  /** A reply that says "done" without naming what. */
  doneReply: string;
  /** "with" before a thing: "with a new key the sync runs through". */
  withThing: string;
  /** Labels before a colon that are no step: "error", "note", "next", "plan". */
  label: string;
  /** Greeting at the start, closing at the end of a message, machine replies. */
  greeting: string;
  closing: string;
  autoReply: string;
  /** Joins two clauses: "and", "but". */
  and: string;
  but: string;
  /** Second step of the same attempt: "again", "resumed", "re-ran". */
  again: string;
  /** Abbreviations that end with a dot and no sentence. */
  abbreviations: string;
  /** Words that mean the same step, groups separated by `;`: "login relog signin". */
  same?: string;
  /** What a helpdesk writes when somebody turned a switch: "reset", "unlocked". */
  fix?: string;
  /** How people report trouble, for section 1: a file of its own beside `lib/handoff/happening`. */
  happening: ReportWords;
  frame: FrameWords;
}

/** A thing that was varied, and how it went there: "works in Safari", "with Firefox it works as well". */
export interface VariationWords {
  /** Prepositions before the thing. */
  before: string;
  /** "another …", "a different …". */
  thing: string;
  /** Browsers, devices, networks: they may stand without a preposition: "Firefox is fine". */
  named: string;
  /** Says how it went: "works", "same problem", "also fails". */
  went: string;
  /** It does not work there: the contrary of a good result. */
  fails: string;
  /** The action; `{thing}` is the thing with its preposition. */
  action: string;
}

/** What Baton itself writes, in the team's language. `{…}` are slots. */
export interface FrameWords {
  reports: string;
  /** The subject is a question. */
  asks: string;
  reportsNothing: string;
  since: string;
  error: string;
  environment: string;
  scope: string;
  /** Before the names of those who have it too. */
  also: string;
  impact: string;
  notRecorded: string;
  runbook: string;
  attempted: string;
  linked: string;
}
