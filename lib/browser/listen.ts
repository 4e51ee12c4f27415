import { browser } from 'wxt/browser';
import { answer, type Handlers, type To } from '../messages.ts';

/** What a handler knows about who speaks. `tabId` is absent for panel and background. */
export interface Sender {
  tabId?: number;
}

/**
 * Registers the handlers of one context. Only this extension's own contexts are listened to (no externally_connectable).
 * @returns a function that stops listening
 */
export function listen<T extends To>(to: T, handlers: Handlers<T, Sender>): () => void {
  const onMessage = (message: unknown, raw: { tab?: { id?: number } }) =>
    answer(to, handlers, message, { tabId: raw.tab?.id });
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => browser.runtime.onMessage.removeListener(onMessage as never);
}
