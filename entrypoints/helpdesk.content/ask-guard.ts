/**
 * Before second line sends a question in an internal note: does the case answer it already? Looks when the agent pauses in typing,
 * and only into a composer that is proven internal; nothing runs in between.
 */
import { toBackground } from '../../lib/browser/send.ts';
import { readBack } from '../../lib/composer/read-back.ts';
import { viewOf } from '../../lib/composer/text-field.ts';
import type { FoundComposer } from '../../lib/composer/types.ts';
import { noteIdIn } from '../../lib/handoff/note/structure.ts';
import { waitFor } from '../../lib/composer/wait.ts';
import { EDITOR_READY_MS } from './insertion.ts';
import type { Badge } from './badge.ts';
import type { VisitContext } from './visit.ts';

const PAUSE_MS = 700;
/** Nobody asks in a longer note; reading it all at each pause would cost. */
const MAX_CHARS = 4000;

interface Composing {
  find(): FoundComposer | undefined;
  /** Who is inside the team: without it no recipient is, and no composer with one is proven. */
  loadTeam(): Promise<void>;
}

export function guardQuestions(
  { find, loadTeam }: Composing,
  { caseKey, recognised, signal }: VisitContext,
  badge: Badge,
  reveal: (entryId: string) => void,
): void {
  if (caseKey === undefined) return;
  const askedAnyway = new Set<string>();
  const watched = new WeakSet<Window>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastText = '';

  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE_MS);
  };
  const listenIn = (view: Window) => {
    if (watched.has(view)) return;
    watched.add(view);
    view.addEventListener('input', typed, { capture: true, passive: true, signal });
    // A framed editor sends its input to its own window: it is found when the agent goes into it, and this one loses the focus.
    view.addEventListener('blur', attend, { passive: true, signal });
  };
  function attend() {
    const editor = find()?.editor;
    if (editor) listenIn(viewOf(editor));
  }

  /** The background is asked for the team only where a recipient makes the difference. */
  async function isInternal(): Promise<boolean> {
    const proof = find()?.prove();
    if (!proof || proof.isInternal || proof.reason !== 'recipients') return proof?.isInternal ?? false;
    await loadTeam();
    return find()?.prove().isInternal ?? false;
  }

  async function look(): Promise<void> {
    const editor = (await isInternal()) ? find()?.editor : undefined;
    const text = editor ? readBack(editor).slice(0, MAX_CHARS) : '';
    if (text === lastText) return;
    lastText = text;
    // Not in public replies, and not about Baton's own note.
    const isNote = text.trim() === '' || noteIdIn(text) !== undefined;
    const answer = isNote || !caseKey ? undefined : await toBackground('answerTo', { caseKey, text });
    if (signal.aborted || text !== lastText) return;
    if (!answer || askedAnyway.has(answer.question)) badge.clearAnswer();
    else {
      badge.offerAnswer(answer, {
        use: () => answer.entryId !== undefined && reveal(answer.entryId),
        askAnyway: () => askedAnyway.add(answer.question),
      });
    }
  }

  listenIn(window);
  // On a page of its own the editor comes with the focus already in it.
  if (recognised.kind === 'composer') void waitFor(() => find()?.editor, EDITOR_READY_MS, { signal }).then(attend);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
