import type { Press } from '../adapters/schema.ts';
import type { Page } from '../page/page.ts';
import { query } from '../page/query.ts';
import { findAll } from '../page/walk.ts';
import { waitFor } from './wait.ts';

/**
 * Presses one control, once, and waits for what must be there afterwards. A control that submits a form is never pressed,
 * whatever the adapter says.
 * @returns whether what was waited for came
 */
export async function press(page: Page, rule: Press, signal?: AbortSignal): Promise<boolean> {
  const isThere = () => findAll(page.document, rule.thenWaitFor, page).length > 0;
  if (isThere()) return true;
  const control = findAll(page.document, rule.at, page).find((element) => isPressable(element, rule.never));
  if (!(control instanceof HTMLElement)) return false;
  control.click();
  return (await waitFor(() => isThere() || undefined, rule.withinMs, { everyMs: 20, signal })) ?? false;
}

function isPressable(element: Element, never: string[]): boolean {
  if (never.some((css) => element.matches(css))) return false;
  // A button is a submit button unless it says otherwise; a click inside a label or button counts as one on it.
  const control = element.closest('button, input, label') ?? element;
  if (control instanceof HTMLButtonElement) return control.type !== 'submit' || !control.form;
  if (control instanceof HTMLInputElement) return control.type !== 'submit' && control.type !== 'image';
  return query(element, '[type="submit"], [type="image"]').length === 0;
}
