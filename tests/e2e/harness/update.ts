import { resolve } from 'node:path';
import type { BatonBrowser } from './browser.ts';

/**
 * Installs the same build over itself, as an update does: the old background ends, pages keep orphaned scripts.
 * (runtime.reload() unloads an extension that was given on the command line, so that it never comes back.)
 */
export async function updateExtension({ context }: BatonBrowser, folder = '.output/chrome-mv3-e2e'): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no session to load the extension with');
  const send = session.send as (method: string, parameters: object) => Promise<unknown>;
  await send.call(session, 'Extensions.loadUnpacked', { path: resolve(folder) });
  await session.detach();
}
