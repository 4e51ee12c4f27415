/** How one language asks: plain data. Patterns are sources of regular expressions without flags, matched as whole words ignoring case. */
export interface QuestionWords {
  /** Words of the question's frame, which say nothing about what is asked. Separated by spaces; Japanese: a pattern. */
  filler: string;
  /** Before the name of a kind: "which version". */
  which: string;
  /** Asks for a time, a number, a reason. */
  when: string;
  count: string;
  why: string;
  /** Asks what made it work again. */
  cure: string;
  /** Asks whether it works now. */
  solved: string;
  /** Asks whether it was tried. */
  tried: string;
  /** Asks how it went: "does it help". */
  outcome: string;
  /** Asks about what is still to come. */
  future: string;
  /** Asks for somebody or something else. */
  others: string;
  /** Opens what must have happened before: "after". */
  after: string;
  /** Names of kinds of things, as questions use them. */
  kinds: Record<Kind, string>;
  /** Begins an answer to a question of yes or no. */
  yesOrNo: string;
  /** Says that somebody is not sure. */
  hedge: string;
  /** In an answer: a time, a number, a reason, who else is concerned. */
  time: string;
  number: string;
  because: string;
  else: string;
}

/** What can be asked for by kind, and is recognised by its look. */
export type Kind = 'version' | 'browser' | 'device' | 'system';
