import { z } from 'zod';
import { At } from './path.ts';

/** What Baton has already learned about the case and may compare with. */
export const Known = z.enum([
  'case.id',
  'requester.id',
  'requester.name',
  'requester.email',
  'viewer.id',
  'viewer.name',
  'viewer.email',
  'assignee.id',
]);
export type Known = z.infer<typeof Known>;

/** Turns an id into a name (or the other way round) by a list that stands in the page or in a record. */
export interface Lookup {
  /** `page`, or the name of a record. */
  from: string;
  /** The rows: elements of a page, or a JSON pointer into a record. */
  at?: At | undefined;
  json?: string | undefined;
  key: Value;
  value: Value;
}

/** Where one text value stands and how to trim it. What is read is the row at hand, unless `from` says otherwise. */
export interface Value {
  /** `page` (the case's own part of it), `document` (all of it), or the name of a record. Absent: the row or root at hand. */
  from?: string | undefined;
  /** Elements of a page or an HTML record. Absent: the root itself. */
  at?: At | undefined;
  /** JSON pointer (RFC 6901) into a JSON record; `*` stands for every item of a list or object, `@` for every property, as `{ key, value }`. */
  json?: string | undefined;
  /** What is taken of an element (live properties, not attributes). `ownText` leaves out child elements. Default `text`. */
  read?: 'text' | 'ownText' | 'value' | { attr: string } | undefined;
  /** A named capture of the page's address instead of a node. */
  capture?: string | undefined;
  /** A set of values of this page (see CasePage.sets) or something known about the case instead of a node. */
  known?: Known | undefined;
  /** A fixed text instead of a node. */
  fixed?: string | undefined;
  /** Several values instead of a node, those that are found with a space between them: first and last name. */
  join?: Value[] | undefined;
  /** Only nodes for which this holds. */
  when?: Test | undefined;
  /** Keep what stands after the first occurrence of this text; without it there is no value. */
  after?: string | undefined;
  /** Keep what stands before the first occurrence of this text; without it there is no value. */
  before?: string | undefined;
  /** Texts to remove wherever they stand. */
  strip?: string[] | undefined;
  /** Regular expression (built-in and policy adapters only): the first group that matched. No match, no value. */
  match?: string | undefined;
  /** Raw text → text; other texts stay. An empty result means "known to be empty". */
  map?: Record<string, string> | undefined;
  /** Raw text → text by a list; what the list lacks has no value. */
  lookup?: Lookup | undefined;
  /** The text is a date: written as YYYY-MM-DD where the format is known, else left as it is. */
  date?: boolean | undefined;
}

/** One value, or several in order of preference: the first that is found wins. */
export type Values = Value | Value[];

/**
 * A question with three answers: true, false, or *unknown* when what it looks at is not there.
 * Unknown never counts as true, and never as false either.
 */
export type Test =
  /** Something is there. */
  | { has: At }
  /** Nothing is there, while its container `within` is: absence proves nothing on a page that has not loaded. */
  | { lacks: At; within: At }
  /** The value is one of these. */
  | { value: Values; is: string[] }
  /** The value contains this text. */
  | { value: Values; contains: string }
  /** The value is in a set of the page (CasePage.sets); a set that could not be read is empty. */
  | { value: Values; in: string }
  /** Two values are equal. */
  | { value: Values; same: Values }
  /** Last resort, by language of the page (`html[lang]`): the value contains one of the words. Never part of a composer's proof. */
  | { value: Values; words: Record<string, string[]> }
  /** The value matches (built-in and policy adapters only). */
  | { value: Values; matches: string }
  | { all: Test[] }
  | { any: Test[] }
  | { not: Test };

const Pointer = z.string().regex(/^(\/[^/]*)*$/, 'a JSON pointer begins with /');

export const Value: z.ZodType<Value> = z.lazy(() =>
  z.strictObject({
    from: z.string().min(1).optional(),
    at: At.optional(),
    json: Pointer.optional(),
    read: z.union([z.enum(['text', 'ownText', 'value']), z.strictObject({ attr: z.string().min(1) })]).optional(),
    capture: z.string().min(1).optional(),
    known: Known.optional(),
    fixed: z.string().optional(),
    join: z.array(Value).min(2).optional(),
    when: Test.optional(),
    after: z.string().min(1).optional(),
    before: z.string().min(1).optional(),
    strip: z.array(z.string().min(1)).optional(),
    match: z.string().max(200).optional(),
    map: z.record(z.string(), z.string()).optional(),
    lookup: Lookup.optional(),
    date: z.boolean().optional(),
  }),
);

export const Lookup: z.ZodType<Lookup> = z.lazy(() =>
  z.strictObject({
    from: z.string().min(1),
    at: At.optional(),
    json: Pointer.optional(),
    key: Value,
    value: Value,
  }),
);

export const Values: z.ZodType<Values> = z.lazy(() => z.union([Value, z.array(Value).min(1)]));

export const Test: z.ZodType<Test> = z.lazy(() =>
  z.union([
    z.strictObject({ has: At }),
    z.strictObject({ lacks: At, within: At }),
    z.strictObject({ value: Values, is: z.array(z.string()).min(1) }),
    z.strictObject({ value: Values, contains: z.string().min(1) }),
    z.strictObject({ value: Values, in: z.string().min(1) }),
    z.strictObject({ value: Values, same: Values }),
    z.strictObject({ value: Values, words: z.record(z.string(), z.array(z.string().min(1)).min(1)) }),
    z.strictObject({ value: Values, matches: z.string().max(200) }),
    // `all` of nothing would be true of everything: a vacuous proof.
    z.strictObject({ all: z.array(Test).min(1) }),
    z.strictObject({ any: z.array(Test).min(1) }),
    z.strictObject({ not: Test }),
  ]),
);
