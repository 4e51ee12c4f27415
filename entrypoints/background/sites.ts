import { browser } from 'wxt/browser';
import { toEngine } from '../../lib/browser/send.ts';
import { injectEngine, startOnGrantedSites } from '../../lib/browser/sites.ts';
import type { Recognised } from '../../lib/page/recognise.ts';

/** Baton starts in every open tab of a host when it is granted, after an update, and when the browser starts. */
export function listenForSites(): void {
  browser.permissions.onAdded.addListener(start);
  browser.permissions.onRemoved.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}

/** The engine comes once: an engine that answers is left alone, an orphaned one (after an update) does not answer. */
export async function onRecognised(_recognised: Recognised, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // Two reports at once must not lead to two injections: the second engine would end the first at its work.
  const before = injecting.get(tabId) ?? Promise.resolve();
  const turn = before.then(async () => {
    if (!(await toEngine(tabId, 'recognisedAgain', {}))) await injectEngine(tabId);
  });
  injecting.set(tabId, turn);
  await turn.finally(() => {
    if (injecting.get(tabId) === turn) injecting.delete(tabId);
  });
}

/** Only while an injection is under way: nothing is lost when the worker dies. */
const injecting = new Map<number, Promise<void>>();

const start = () => void startOnGrantedSites();
