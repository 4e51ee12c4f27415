import { z } from 'zod';
import { At, Css } from './path.ts';
import { Test, Value, Values } from './value.ts';

/** The first row whose test is true gives the answer. A row whose test is unknown ends the search: nothing is guessed. */
function choice<const T extends [string, ...string[]]>(answers: T) {
  return z.array(z.strictObject({ when: Test.optional(), gives: z.enum(answers) })).min(1);
}

export const KindChoice = choice(['message', 'note', 'event']);
export const RoleChoice = choice(['customer', 'agent', 'bot', 'system']);
export const VisibilityChoice = choice(['public', 'internal']);

/** When something happened. A time without a known zone is kept, marked, and not used for figures. */
export const TimeRule = z.strictObject({
  value: Values,
  /** Time of day, where it stands apart from the date; put behind it. Without it there is no time. */
  clock: Values.optional(),
  /**
   * How it is written: ISO 8601 · seconds or milliseconds since 1970 · any of these three · one of several formats made of
   * yyyy MM M dd d HH H hh h mm ss a MMM EEE (English month and day names) · an age ("3 min ago") with the words for its units.
   */
  as: z.union([
    z.enum(['iso', 'epoch-s', 'epoch-ms', 'iso or epoch']),
    z.strictObject({ formats: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ ago: z.record(z.string(), z.enum(['s', 'min', 'h', 'day'])) }),
  ]),
  /** Zone of a text that carries none. `utc if it fits`: where the page's own `age` says so. */
  zone: z.enum(['utc', 'utc if it fits', 'unknown']).optional(),
  precision: z.enum(['ms', 's', 'min', 'day', 'unknown']),
});
export type TimeRule = z.infer<typeof TimeRule>;

export const PersonRule = z.strictObject({
  id: Values.optional(),
  name: Values.optional(),
  email: Values.optional(),
  /** True where the page says "Me" instead of a name: it is whoever is signed in. */
  isSelf: Test.optional(),
});
export type PersonRule = z.infer<typeof PersonRule>;

/** What becomes the text of an entry. The engine turns it into blocks; line breaks, lists and quotes are kept apart. */
export const BodyRule = z.strictObject({
  /** All outermost matches, empty ones dropped (a multipart mail has several). */
  at: At.optional(),
  /** JSON record: where the text stands; several are put one below the other. */
  json: z.string().optional(),
  /** How a text in a record is written. Elements of a page are always HTML. */
  format: z.enum(['html', 'text']).optional(),
  /** The elements found hold markup as a text, or in an attribute (`srcdoc`): it is parsed apart from the page. */
  markup: z.union([z.literal('text'), z.strictObject({ attr: z.string().min(1) })]).optional(),
  /** Parts that are not text of the author: folders, buttons. */
  drop: z.array(Css).optional(),
  /** Parts that quote an earlier message, beside `blockquote`. */
  quote: z.array(Css).optional(),
  signature: z.array(Css).optional(),
  /** Text to cut off at the very beginning. */
  trimStart: z.array(z.string().min(1)).optional(),
  /** True when the page shows the text shortened. */
  shortened: Test.optional(),
});
export type BodyRule = z.infer<typeof BodyRule>;

/** What an event changed: told by type codes and field names, not by words. */
export const ChangeRule = z.strictObject({
  when: Test.optional(),
  /** A row may hold several changes: each of these is one. Absent: the row itself. */
  rows: z.strictObject({ at: At.optional(), json: z.string().optional() }).optional(),
  /** One of the words of lib/case/model.ts where they fit, else the helpdesk's own name of the field. */
  field: z.union([z.string(), z.array(Value).min(1)]),
  from: Values.optional(),
  to: Values.optional(),
  toPerson: PersonRule.optional(),
});
export type ChangeRule = z.infer<typeof ChangeRule>;

/** How the rows of one list become entries. A part that a source cannot tell is left out and comes from another source. */
export const EntryRule = z.strictObject({
  /** Rows of a page or an HTML record. A row inside the body of another one is a forgery and does not count: select direct children. */
  at: At.optional(),
  /** Rows of a JSON record. */
  json: z.string().optional(),
  /** Rows that are no entries: twins, records of outgoing mail. */
  skip: Test.optional(),
  /** Stable; joins what several sources say about one entry. */
  id: Values,
  /** Rows with the same id are told apart by their order: for events that have nothing but a time or a text. */
  isNumbered: z.literal(true).optional(),
  kind: KindChoice.optional(),
  author: PersonRule.optional(),
  role: RoleChoice.optional(),
  visibility: VisibilityChoice.optional(),
  time: TimeRule.optional(),
  /** Several: the first that finds any part. */
  body: z.union([BodyRule, z.array(BodyRule).min(1)]).optional(),
  changes: z.array(ChangeRule).optional(),
  attachments: Values.optional(),
  /** Parts that a row leaves out where they are those of the row before it (messages shown as a group). */
  inherit: z.array(z.enum(['author', 'role', 'time'])).optional(),
});
export type EntryRule = z.infer<typeof EntryRule>;
