import { findChromium } from './find-browser.ts';
import { canInstall, installPackages } from './install-packages.ts';

export const BROWSER_WANTED =
  'Install Chrome, Chromium or Edge (Debian, Ubuntu: apt-get install chromium), or set BATON_BROWSER to the path of one.';

/** The browser of this machine; Debian's Chromium where none is there and it may be installed. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findChromium()?.path;
  if (found) return found;
  if (canInstall()) await installPackages(['chromium']);
  return findChromium()?.path;
}
