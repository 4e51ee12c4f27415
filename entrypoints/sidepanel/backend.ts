/** The panel's backend in a real browser. */
import { browser } from 'wxt/browser';
import type { ActiveTab, PanelBackend } from '../../components/panel/backend.ts';
import { listen } from '../../lib/browser/listen.ts';
import { toBackground, toEngine } from '../../lib/browser/send.ts';
import { hasAccess, originPattern } from '../../lib/browser/sites.ts';
import { copyNote, copyText } from '../../lib/composer/copy.ts';

export function openBackend(): PanelBackend {
  return {
    activeTab,
    onTabChange,
    requestAccess: async (url) => {
      const pattern = originPattern(url);
      return pattern !== undefined && browser.permissions.request({ origins: [pattern] });
    },
    // A page that shows only the composer has no reading of its own: the background remembers the last one.
    readCase: async (tabId, caseKey, isFresh) =>
      (await toEngine(tabId, 'read', { isFresh })) ?? toBackground('recall', { caseKey }),
    clockOf: (caseKey) => toBackground('clockOf', { caseKey }),
    report: (tabId) => toEngine(tabId, 'report', {}),
    lookForNews: (tabId) => toEngine(tabId, 'lookForNews', {}),
    reveal: async (tabId, entryId) => (await toEngine(tabId, 'reveal', { entryId })) ?? false,
    insert: (tabId, caseKey, what) => toBackground('insert', { tabId, caseKey, what }),
    declare: (tabId, caseKey, what) => toBackground('declare', { tabId, caseKey, what }),
    takeOut: async (tabId, noteId) => (await toEngine(tabId, 'takeOut', { noteId })) ?? false,
    collect: (tabId, isOn) => toEngine(tabId, 'collect', { isOn }),
    copy: (note) => copyNote(document, note),
    copyText: (text) => copyText(document, text),
    lastOutcome: (caseKey) => toBackground('lastOutcome', { caseKey }),
    onOutcome: (callback) => listen('panel', { outcome: ({ caseKey, outcome }) => callback(caseKey, outcome) }),
    insertShortcut: async () => {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === 'insert-note')?.shortcut ?? '';
    },
    openDashboard: () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') }),
  };
}

/** The window this panel belongs to, asked once: `currentWindow` is another one while the panel has no focus. */
const windowId = browser.windows.getCurrent().then(({ id }) => id);

async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId: await windowId });
  if (tab?.id === undefined) return undefined;
  const isAllowed = await hasAccess(tab.url);
  const state = isAllowed ? await toEngine(tab.id, 'state', {}) : undefined;
  return { tabId: tab.id, url: originPattern(tab.url) && tab.url, hasAccess: isAllowed, state };
}

function onTabChange(callback: () => void): () => void {
  const onUpdated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status || change.url) callback();
  };
  const stopListening = listen('panel', { tabChanged: callback });
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    stopListening();
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
