import { anchorOf, type StandingNote } from './look-for-note.ts';
import type { Proof } from './types.ts';

/**
 * Stops a form with the note in it from being submitted while its composer is not proven internal. Recipients outside the team
 * are warned about, not blocked: they may be meant. Sees forms and submit buttons only; what a script sends by itself it does not.
 */
export function blockSubmit(
  view: Window,
  look: () => StandingNote | undefined,
  blocked: (proof: Proof) => void,
  signal: AbortSignal,
): void {
  const stop = (event: Event, isOf: (standing: StandingNote) => boolean) => {
    const standing = look();
    if (!standing || standing.proof.isInternal || standing.proof.reason === 'recipients' || !isOf(standing)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    blocked(standing.proof);
  };
  const options = { capture: true, signal };
  view.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (isElement(form)) stop(event, (standing) => isFormOf(form, standing));
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      const button = event.composedPath().find((target) => isElement(target) && isSubmitButton(target));
      if (isElement(button)) stop(event, (standing) => isButtonOf(button, standing));
    },
    options,
  );
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'nodeType' in target && target.nodeType === 1;
}

/** A `<button>` submits unless it says otherwise, but without a form only one that says so is taken for a submit button. */
function isSubmitButton(element: Element): boolean {
  if (!/^(?:BUTTON|INPUT)$/i.test(element.tagName)) return false;
  const button = element as HTMLButtonElement;
  return (
    (button.type === 'submit' || (button.type as string) === 'image') &&
    (button.form !== null || element.hasAttribute('type'))
  );
}

function isButtonOf(button: Element, standing: StandingNote): boolean {
  const { form } = button as HTMLButtonElement;
  return form ? isFormOf(form, standing) : standing.root !== undefined && holds(standing.root, button);
}

function isFormOf(form: Element, { editor, root }: StandingNote): boolean {
  if (holds(form, anchorOf(editor)) || ('form' in editor && editor.form === form)) return true;
  return root !== undefined && (holds(form, root) || holds(root, form));
}

/** From the prototype: an input of the form may be named "contains". */
function holds(container: Node, node: Node): boolean {
  return Node.prototype.contains.call(container, node);
}
