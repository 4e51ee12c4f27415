/** Keeps the proof up as long as the note stands: says at once, in page and panel, when the composer stops being internal. */
import type { FoundComposer, Proof } from '../../lib/composer/types.ts';
import { takeOut } from '../../lib/composer/take-out.ts';
import { watchComposer } from '../../lib/composer/watch.ts';
import type { Badge } from './badge.ts';
import type { VisitContext } from './visit.ts';

export interface Guard {
  noteId: string;
}

export function startGuard(options: {
  find: () => FoundComposer | undefined;
  noteId: string;
  context: VisitContext;
  badge: Badge;
}): Guard {
  const { find, noteId, context, badge } = options;
  const show = (proof: Proof) => context.update({ standing: { noteId, proof } });
  const takeItOut = async () => {
    const editor = find()?.editor;
    if (editor && (await takeOut(editor, noteId))) badge.clearWarning();
    else badge.warn({ reason: 'take-out-failed' });
  };
  show({ isInternal: true });
  watchComposer(
    find,
    noteId,
    {
      lostProof(proof) {
        show(proof);
        if (!proof.isInternal) badge.warn({ reason: proof.reason, recipients: proof.recipients, takeItOut });
      },
      proven() {
        show({ isInternal: true });
        badge.clearWarning();
      },
      gone() {
        context.update({ standing: undefined });
        badge.clearWarning();
      },
      submitBlocked() {
        badge.warn({ reason: 'submit-blocked', takeItOut });
      },
    },
    context.signal,
  );
  return { noteId };
}
