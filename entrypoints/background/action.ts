import { browser, type Browser } from 'wxt/browser';
import { originPattern } from '../../lib/browser/sites.ts';

/** Firefox has a sidebar where Chromium has a side panel. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * A click on the toolbar icon, or its shortcut: opens the panel and asks for this host. Both calls stand before any await,
 * because each needs the user's gesture; `openPanelOnActionClick` would open the panel without telling which site it is for.
 */
export function listenForAction(): void {
  browser.action.onClicked.addListener((tab: Browser.tabs.Tab) => {
    openPanel(tab.windowId);
    const pattern = originPattern(tab.url);
    // Already granted: resolves without asking.
    if (pattern) void browser.permissions.request({ origins: [pattern] });
  });
}

function openPanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (sidebarAction) void sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
}
