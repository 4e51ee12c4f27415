import { z } from 'zod';
import { EntryRule } from './entry.ts';
import { Test, Value, Values } from './value.ts';

/**
 * Something the helpdesk itself answers to the signed-in agent. Fetched with GET from the page's own origin, never followed
 * to another address, bounded in size and pages. Built-in and policy adapters only.
 */
export const RecordRule = z.strictObject({
  name: z.string().regex(/^[a-z][a-z-]*$/),
  /** Address below the site's base path. `{id}`, other captures and `vars` are filled in, URL-encoded. */
  get: z.string().regex(/^\/(?!\/)/, 'begins with one slash: the address stays on this site'),
  vars: z.record(z.string(), Values).optional(),
  /**
   * Asked once for each of these values (at most `maxPages`), which fill `{name}`; only where every entry has an address of its
   * own. The value stands in `data-each` of the root of an HTML answer.
   */
  each: z.strictObject({ name: z.string(), value: Value }).optional(),
  /** A record that must have been read before, because `vars` or `when` look into it. */
  after: z.string().optional(),
  /** What the page itself sends along: a value of the page, or of a cookie that scripts may read (JSON: by its pointer). */
  headers: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z-]*$/),
      z.union([z.strictObject({ value: Values }), z.strictObject({ cookie: z.string().min(1), json: z.string() })]),
    )
    .optional(),
  answers: z.enum(['json', 'html', 'xml']),
  /** What every proper answer holds: a JSON pointer, or CSS. Other answers are errors, whatever their status says. */
  expects: z.string().min(1),
  /** What it is about; nothing else may be fetched. */
  about: z.enum(['case', 'timeline', 'people of this case', 'names of fields']),
  /** Fetched only when this is true of the page: saves a request whose answer already stands there. */
  when: Test.optional(),
  /** Entries of the timeline in this record. */
  entries: z.union([EntryRule, z.array(EntryRule).min(1)]).optional(),
  /**
   * More pages: the parameter that counts them (from 1) is appended, or, with `first`, the value of the first row of the page
   * before ("older than this one"); a page with fewer rows than `size` is the last.
   */
  pages: z
    .strictObject({
      parameter: z.string().min(1),
      rows: z.string(),
      size: z.number().int().positive(),
      first: z.string().optional(),
    })
    .optional(),
  maxPages: z.number().int().positive().max(100),
  maxBytes: z.number().int().positive().max(20_000_000),
  /** Why asking has no side effect, with a source. Some helpdesks mark things as read when asked. */
  harmless: z.string().min(10),
  /** Without it a reading is not called incomplete. */
  optional: z.boolean().optional(),
});
export type RecordRule = z.infer<typeof RecordRule>;

/** The parts of an entry that may come from different sources. */
export const EntryPart = z.enum(['kind', 'author', 'role', 'visibility', 'time', 'body', 'changes', 'attachments']);
export type EntryPart = z.infer<typeof EntryPart>;
