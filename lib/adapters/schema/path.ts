import { z } from 'zod';

/**
 * A CSS selector. Rely on names that do not change with the language of the page; never on positions or generated classes.
 * `{id}` and other captures of the address are filled in, escaped. For direct children write `:scope > x`.
 */
export const Css = z.string().min(1).max(500);

/**
 * One step of a walk. Shadow roots and frames need a step of their own, since CSS does not cross them.
 * - a selector: every element below that matches
 * - `shadow`: into the shadow root of the element
 * - `frame`: into the document of a same-origin iframe; a foreign one counts as not found
 * - `deep`: like a selector, but through all shadow roots below (bounded)
 * - `closest`: up to the nearest ancestor that matches, crossing shadow hosts
 * - `idref`: to the element whose id stands in this attribute (`aria-controls`: from a tab to its pane)
 * - `next`: to the first sibling after it that matches (the value beside a label)
 */
export const Step = z.union([
  Css,
  z.strictObject({ shadow: z.literal(true) }),
  z.strictObject({ frame: z.literal(true) }),
  z.strictObject({ deep: Css }),
  z.strictObject({ closest: Css }),
  z.strictObject({ idref: z.string().regex(/^[a-z-]+$/) }),
  z.strictObject({ next: Css }),
]);
export type Step = z.infer<typeof Step>;

/** A walk from a root, step by step. */
export const Path = z.array(Step).min(1);
export type Path = z.infer<typeof Path>;

/** One selector, or walks in order of preference: the first that leads anywhere wins. */
export const At = z.union([Css, z.array(Path).min(1)]);
export type At = z.infer<typeof At>;
