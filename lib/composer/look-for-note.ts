import { containsPartOf } from './read-back.ts';
import type { FoundComposer, Proof } from './types.ts';

/** A note that stands in an editor now, and whether what that editor sends is proven internal. */
export interface StandingNote {
  editor: HTMLElement;
  /** Container of the composer; undefined when the composer is no longer found around the editor. */
  root: Element | undefined;
  proof: Proof;
}

/**
 * Makes a look for the note. It remembers the editor it last saw the note in: a page that changes so that the composer is no
 * longer found does not make the note go away. Whatever fails, fails closed. A piece of the note counts as the note.
 */
export function lookForNote(find: () => FoundComposer | undefined, noteId: string): () => StandingNote | undefined {
  let known: HTMLElement | undefined;
  return () => {
    const composer = orUndefined(find);
    const editor = orUndefined(() => composer?.editor);
    if (composer && editor && containsPartOf(editor, noteId)) {
      known = editor;
      const proof = orUndefined(() => composer.prove()) ?? { isInternal: false, reason: 'unproven' };
      return { editor, root: composer.root, proof };
    }
    if (!known || known === editor || !isShown(known) || !containsPartOf(known, noteId)) return undefined;
    const reason = composer ? 'unproven' : 'no-composer';
    return { editor: known, root: undefined, proof: { isInternal: false, reason } };
  };
}

/** The element that stands for the editor in this document: the frame of an editor that lies in one. */
export function anchorOf(editor: Element): Element {
  let anchor = editor;
  while (anchor.ownerDocument !== document) {
    const frame = anchor.ownerDocument.defaultView?.frameElement;
    if (!frame) break;
    anchor = frame;
  }
  return anchor;
}

/** False for an editor that was taken away, with its frame or without, and for one that another has replaced on the screen. */
function isShown(editor: HTMLElement): boolean {
  if (!editor.ownerDocument.defaultView) return false;
  return [editor, anchorOf(editor)].every((element) => element.isConnected && element.checkVisibility());
}

/** A page may throw at any look. */
export function orUndefined<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    // A page in the middle of a change: what cannot be read is not proven.
    return undefined;
  }
}
