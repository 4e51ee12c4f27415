import { z } from 'zod';
import { At, Css } from './path.ts';
import { Test, Values } from './value.ts';

/** A press on a control of the page. The engine refuses whatever submits a form. Built-in and policy adapters only. */
export const Press = z.strictObject({
  at: At,
  /** Controls that are never pressed, even if `at` finds them. */
  never: z.array(Css),
  /** What must be there afterwards. */
  thenWaitFor: At,
  withinMs: z.number().int().positive().max(30_000),
});
export type Press = z.infer<typeof Press>;

/** One way to edit in this composer. Tried in order: the first that is there is the editor. */
export const EditorRule = z.strictObject({
  /** The element that is typed into; may end in a frame or shadow root. */
  at: At,
  /** Markup the editor stores. Anything else gets escaped plain text. */
  format: z.enum(['html', 'markdown', 'plain']),
  /** True when the text in it is a placeholder. */
  placeholder: Test.optional(),
});
export type EditorRule = z.infer<typeof EditorRule>;

/**
 * The helpdesk's editor for internal notes. `internal` must be true **and** `public` must be false, both read inside `root`
 * from live properties, before, after, and as long as the note stands. Neither may depend on words.
 */
export const ComposerRule = z.strictObject({
  name: z.string(),
  /** Name of the page mark (marks.ts) on which it stands: the case page itself, or a page of its own. */
  page: z.string(),
  /**
   * How to get there: an address of this site (`{id}`), with presses that make it internal once it is there, or presses on the
   * case page. Absent: the agent opens it.
   */
  open: z
    .union([
      z.strictObject({ url: z.string().startsWith('/'), press: z.array(Press).min(1).optional() }),
      z.strictObject({ press: z.array(Press).min(1) }),
    ])
    .optional(),
  /** The container of the composer of this case. */
  root: At,
  /** Which case it belongs to; must equal the case's id. */
  caseId: Values.optional(),
  editors: z.array(EditorRule).min(1),
  internal: Test,
  public: Test,
  /** Addresses that would get a copy. A note with recipients outside the team is not internal. */
  recipients: z.array(Values),
  /** Where the text goes when the agent switches to a reply. `shared`: it moves along, so Baton watches. */
  draftKept: z.enum(['per mode', 'shared']),
});
export type ComposerRule = z.infer<typeof ComposerRule>;
