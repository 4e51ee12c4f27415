import { browser } from 'wxt/browser';
import type { Answer, Data, Name } from '../messages.ts';

export function toBackground<N extends Name<'background'>>(
  name: N,
  data: Data<'background', N>,
): Promise<Answer<'background', N>> {
  return browser.runtime.sendMessage({ to: 'background', name, data });
}

/** To the engine in the top frame of a tab. Undefined when there is none: the page is not recognised, or Baton has no access. */
export async function toEngine<N extends Name<'engine'>>(
  tabId: number,
  name: N,
  data: Data<'engine', N>,
): Promise<Answer<'engine', N> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { to: 'engine', name, data }, { frameId: 0 });
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/** To every open panel; nobody listening is fine. */
export async function toPanel<N extends Name<'panel'>>(name: N, data: Data<'panel', N>): Promise<void> {
  try {
    await browser.runtime.sendMessage({ to: 'panel', name, data });
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
}

/**
 * Chromium: "… Receiving end does not exist.", "The message port closed before …", "… so the message channel is closed." when the
 * page goes into the back/forward cache. Firefox: the first, and "Actor 'Conduits' destroyed …" when the page goes away.
 */
export function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Receiving end does not exist|message (?:port|channel)(?: is)? closed|Actor 'Conduits' destroyed/i.test(
      error.message,
    )
  );
}
