/** What the rest of Baton knows about a helpdesk's composer. Found by find.ts, filled by insert.ts, guarded by watch.ts. */

/** Markup that the composer stores. Anything Baton cannot write gets escaped plain text. */
export type ComposerFormat = 'html' | 'markdown' | 'plain';

/** The note in every form a composer may take. Rendered by lib/handoff/note. */
export interface RenderedNote {
  id: string;
  html: string;
  markdown: string;
  plain: string;
}

/** Why a composer may not be used. Each has its own sentence in the panel. */
export type Refusal =
  | 'no-composer' // none on this page
  | 'no-editor' // found, but its editor is not open
  | 'public' // proven to be a reply to the customer
  | 'unproven' // neither proven internal nor public
  | 'other-case' // belongs to another case
  | 'recipients'; // internal, but somebody outside the team would get it

export type Proof = { isInternal: true } | { isInternal: false; reason: Refusal; recipients?: string[] };

/** One composer on the page, belonging to one case. Every method looks at the page anew. */
export interface FoundComposer {
  /** Container within which the proof is read. */
  root: Element;
  /** Where text is typed: a textarea, or the editable element of a rich editor (may lie in a same-origin iframe). */
  editor: HTMLElement | undefined;
  format: ComposerFormat;
  /** True only when the adapter's `internal` holds, `notPublic` holds, the case is the right one, and nobody outside the team gets it. */
  prove(): Proof;
  /** E-mail addresses that would get a copy, without the team's own. */
  outsiders(): string[];
  /** True when the editor holds nothing that an agent typed (a placeholder is nothing). */
  isEmpty(): boolean;
}
