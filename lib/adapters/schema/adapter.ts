import { z } from 'zod';
import type { PageMark } from '../marks.ts';
import { ComposerRule, Press } from './composer.ts';
import { EntryRule, PersonRule, TimeRule } from './entry.ts';
import { At, Css } from './path.ts';
import { EntryPart, RecordRule } from './record.ts';
import { Test, Value, Values } from './value.ts';

/** Named values that a helpdesk lets its admins add. */
export const CustomFields = z.strictObject({
  /** `page`, or the name of a record. */
  from: z.string(),
  at: At.optional(),
  json: z.string().optional(),
  when: Test.optional(),
  label: Values,
  /** Every value found becomes a field of its own. */
  value: Values,
  of: z.enum(['case', 'requester']),
});
export type CustomFields = z.infer<typeof CustomFields>;

/** Addresses that people attached to the case. */
export const LinkRule = z.strictObject({
  from: z.string(),
  at: At.optional(),
  json: z.string().optional(),
  when: Test.optional(),
  label: Values.optional(),
  url: Values,
  kind: Values,
});
export type LinkRule = z.infer<typeof LinkRule>;

/** A page that shows one case. Old and new generations of a helpdesk stand side by side as pages. */
export const CasePage = z.strictObject({
  /** Names of the page marks (marks.ts) that this describes. */
  marks: z.array(z.string()).min(1),
  /**
   * The case's own part of the page, where several cases stay mounted; `page` means this part then, `document` the whole. Where
   * it is not found, nothing is read.
   */
  scope: At.optional(),
  /** What people call the case, where it differs from the id. */
  number: Values.optional(),
  /** The agent who is signed in: needed to tell roles, pickup and first move. */
  viewer: PersonRule,
  fields: z.strictObject({
    subject: Values.optional(),
    status: Values.optional(),
    priority: Values.optional(),
    priorityLabel: Values.optional(),
    group: Values.optional(),
    tags: Values.optional(),
  }),
  requester: PersonRule.extend({ organisation: Values.optional() }),
  /** Who has the case. `nobody`: true when it belongs to no one. */
  assignee: PersonRule.extend({ nobody: Test.optional() }),
  custom: z.array(CustomFields),
  links: z.array(LinkRule),
  /** Sets of values, read once, for tests (`in`): ids of the requesters, of everybody who can own a case. */
  sets: z.record(z.string(), z.array(Value)).optional(),
  /** Parts that a case may lack without anything being wrong: never named as missing. */
  mayLack: z.array(z.string()).optional(),
  records: z.array(RecordRule),
  /**
   * Entries that stand in the page itself; several lists where the first message is no row among the others. Absent: nothing
   * dependable is known, and the reading says that entries are missing.
   */
  entries: z.union([EntryRule, z.array(EntryRule).min(1)]).optional(),
  /**
   * Sources of entries in order of trust: names of records, and `page`. The first that can be read says which entries there
   * are (others may not add any) and gives every part it knows. Records in a list of their own are one source together.
   */
  sources: z.array(z.union([z.string(), z.array(z.string()).min(2)])).min(1),
  /** Another order for single parts. */
  prefer: z.partialRecord(EntryPart, z.array(z.string()).min(1)).optional(),
  /**
   * A moment as the helpdesk writes it without a zone (as `time`), and how long ago that was when the page was loaded, in one
   * to three numbers: minutes · hours and minutes, or days and hours · all three. Tells whether such times are in UTC.
   */
  age: z.strictObject({ time: TimeRule, value: Values }).optional(),
  /** True when the page does not show every entry (a button for more); asked only where the entries come from the page. */
  more: Test.optional(),
  /** True when the page shows the newest entry first; times say it better, where there are any. */
  newestFirst: Test.optional(),
  /** How many entries there should be. */
  expected: Values.optional(),
  /** Shows entries that the page has not loaded yet; only when the user asks to see one. */
  showEntries: Press.optional(),
});
export type CasePage = z.infer<typeof CasePage>;

const Evidence = z.enum(['high', 'medium']);

/** How one page is recognised: the same as PageMark in marks.ts, which may not import a schema. */
export const Mark: z.ZodType<PageMark> = z.strictObject({
  vendor: z.string(),
  page: z.string(),
  kind: z.enum(['case', 'composer', 'sign-in', 'list']),
  hosts: z.array(z.string().min(1)).optional(),
  address: z.array(z.string().startsWith('/')).optional(),
  has: z.array(Css).min(1),
  idAt: Css.optional(),
  idIn: z.string().max(200).optional(),
});

/**
 * One helpdesk as data: it says what is read, pressed, fetched and taken as proof, and nothing in it is ever run.
 * L2 groups, field mapping and vocabulary are not here: they belong to the team.
 */
export const Adapter = z.strictObject({
  /** Version of this schema. */
  schema: z.literal(1),
  vendor: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Version of this description, counted up. */
  version: z.number().int().positive(),
  /** What people call the helpdesk. */
  name: z.string().min(1),
  /** How its pages are recognised (see marks.ts). Built-in adapters have theirs in marks.ts and leave this out. */
  marks: z.array(Mark).min(1).optional(),
  pages: z.array(CasePage).min(1),
  composers: z.array(ComposerRule),
  /**
   * Why asking for a case's page changes nothing in the helpdesk (it marks nothing as read or seen): only then may a list be
   * collected. The words are the source of that.
   */
  opensUnseen: z.string().min(1).optional(),
  /** How well the facts behind it are known; shown to people. Facts below `medium` are left out. */
  evidence: z
    .strictObject({
      page: Evidence,
      record: Evidence.optional(),
      composer: Evidence.optional(),
      note: z.string().optional(),
    })
    .optional(),
  /** What it was seen working on: a real instance, no fixture. */
  seenLive: z.array(z.strictObject({ version: z.string(), on: z.iso.date(), what: z.string() })).optional(),
});
export type Adapter = z.infer<typeof Adapter>;
