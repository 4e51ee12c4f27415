/** Keeps the proof up as long as a note stands: says at once, in page and panel, when the composer stops being internal. */
import { takeOut } from '../../lib/composer/take-out.ts';
import type { FoundComposer } from '../../lib/composer/types.ts';
import { watchComposer } from '../../lib/composer/watch.ts';
import type { Badge } from './badge.ts';
import type { VisitContext } from './visit.ts';

export interface Guard {
  /** From now on, also before the note is there. Again for the same note: nothing changes. */
  watch(noteId: string): void;
  /** The note never came to stand there. */
  stop(noteId: string): void;
  takeOut(noteId: string): Promise<boolean>;
}

export function openGuard(find: () => FoundComposer | undefined, context: VisitContext, badge: Badge): Guard {
  const watched = new Map<string, AbortController>();

  async function takeItOut(noteId: string): Promise<boolean> {
    const editor = find()?.editor;
    const isOut = editor !== undefined && (await takeOut(editor, noteId));
    if (!isOut) badge.warn({ reason: 'take-out-failed' });
    return isOut;
  }

  function watch(noteId: string): void {
    if (watched.has(noteId)) return;
    const ending = new AbortController();
    watched.set(noteId, ending);
    const takeThisOut = () => void takeItOut(noteId);
    watchComposer(
      find,
      noteId,
      {
        lostProof(proof) {
          context.update({ standing: { noteId, proof } });
          if (!proof.isInternal) {
            badge.warn({ reason: proof.reason, recipients: proof.recipients, takeItOut: takeThisOut });
          }
        },
        proven() {
          context.update({ standing: { noteId, proof: { isInternal: true } } });
          badge.clearWarning();
        },
        gone() {
          context.update({ standing: undefined });
          badge.clearWarning();
        },
        submitBlocked() {
          badge.warn({ reason: 'submit-blocked', takeItOut: takeThisOut });
        },
      },
      AbortSignal.any([context.signal, ending.signal]),
    );
  }

  return {
    watch,
    stop(noteId) {
      watched.get(noteId)?.abort();
      watched.delete(noteId);
    },
    takeOut: takeItOut,
  };
}
