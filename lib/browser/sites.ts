/** Which sites Baton may work on, and getting it into them. Grants are per host: Firefox match patterns carry no port. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

const RECOGNISER = { id: 'recogniser', file: '/content-scripts/recogniser.js' } as const satisfies {
  id: string;
  file: ScriptPublicPath;
};
const ENGINE = '/content-scripts/helpdesk.js' satisfies ScriptPublicPath;

/** Match pattern of a page's host, e.g. `https://help.example/*`. Undefined for pages no extension may enter. */
export function originPattern(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

export async function hasAccess(url: string | undefined): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/**
 * Registers the recogniser for every granted host and starts it in the tabs that are open already: after a grant, an update
 * of the extension or a start of the browser nothing runs in them until it is injected. A second injection is a no-op.
 */
export async function startOnGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [RECOGNISER.id] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [RECOGNISER.id] });
    return;
  }
  const script = { id: RECOGNISER.id, js: [RECOGNISER.file], matches: origins, runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inject(id, RECOGNISER.file))));
}

/** Puts the engine into the top frame of a tab whose page was recognised. */
export async function injectEngine(tabId: number): Promise<void> {
  await inject(tabId, ENGINE);
}

async function inject(tabId: number, file: ScriptPublicPath): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
  } catch (error) {
    // A discarded tab, an error page or a page of the browser: there is nothing to start in.
    console.debug('Baton was not started in tab', tabId, error);
  }
}
