/** Keeps the proof up as long as the note stands in a composer. Never submits and never changes anything. */
import { blockSubmit } from './block-submit.ts';
import { lookForNote, orUndefined } from './look-for-note.ts';
import { viewOf } from './text-field.ts';
import type { FoundComposer, Proof } from './types.ts';

export interface WatchHandlers {
  /** The note stands, and the composer is not (or no longer) proven internal. Again when the reason or the recipients change. */
  lostProof(proof: Proof): void;
  /** The note stands in a composer that is proven internal. */
  proven(): void;
  /** The note does not stand there (any more). It may come back, by redo for one. */
  gone(): void;
  /** The agent was about to send the note where it must not go; that was stopped. */
  submitBlocked?(proof: Proof): void;
}

/** What of the page is observed. */
interface Place {
  editor?: HTMLElement | undefined;
  root?: Element | undefined;
}

/** A select that a script changes sends no event: so the proof is also read whenever the agent does anything. */
const ACTIVITY = ['input', 'change', 'click', 'pointerdown', 'keydown', 'focusin', 'submit'];
/** What a page does after an answer of its server comes a little after the agent's own act. */
const LATE_LOOK_MS = 400;

/**
 * Tells the state at once, then every change of it, until `signal`. Looks when the agent does something and when the composer
 * changes, at most once a frame; nothing runs in between.
 */
export function watchComposer(
  find: () => FoundComposer | undefined,
  noteId: string,
  on: WatchHandlers,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const look = lookForNote(find, noteId);
  const watched = new WeakSet<Window>();
  let told: string | undefined;
  let isScheduled = false;
  let lateLook: ReturnType<typeof setTimeout> | undefined;
  let observed: Element[] = [];
  const observer = new MutationObserver(() => schedule());

  const check = () => {
    isScheduled = false;
    if (signal.aborted) return;
    const standing = look();
    attend(standing ?? whereItMayCome());
    const state = standing ? JSON.stringify(standing.proof) : 'gone';
    if (state === told) return;
    told = state;
    if (!standing) on.gone();
    else if (standing.proof.isInternal) on.proven();
    else on.lostProof(standing.proof);
  };
  const schedule = () => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    // A hidden page draws no frames.
    if (document.hidden) setTimeout(check);
    else requestAnimationFrame(check);
  };
  const act = () => {
    schedule();
    clearTimeout(lateLook);
    lateLook = setTimeout(schedule, LATE_LOOK_MS);
  };
  const submitBlocked = (proof: Proof) => {
    check();
    on.submitBlocked?.(proof);
  };
  const listenIn = (view: Window) => {
    if (watched.has(view)) return;
    watched.add(view);
    for (const type of ACTIVITY) view.addEventListener(type, act, { capture: true, passive: true, signal });
    blockSubmit(view, look, submitBlocked, signal);
  };
  /** Before the note stands: what happens in a framed editor is no mutation and no event of this document. */
  const whereItMayCome = (): Place => {
    const composer = orUndefined(find);
    return { editor: orUndefined(() => composer?.editor), root: composer?.root };
  };
  /** Follows the composer when the page or the editor builds it anew. */
  const attend = ({ editor, root }: Place) => {
    const now = [editor, root].filter((element) => element !== undefined);
    if (now.length === observed.length && now.every((element, index) => element === observed[index])) return;
    observed = now;
    observer.disconnect();
    for (const element of now) {
      observer.observe(element, { attributes: true, childList: true, characterData: true, subtree: true });
    }
    if (editor) listenIn(viewOf(editor));
  };

  listenIn(window);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(lateLook);
  });
  check();
}
