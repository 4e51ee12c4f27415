/** Finds a browser of the Chromium family, and other commands, on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser named in BATON_BROWSER, else the first that is installed. */
export function findChromium(): { path: string } | undefined {
  if (process.env.BATON_BROWSER) return { path: process.env.BATON_BROWSER };
  const path = [...NAMES.flatMap(pathsOf), ...PLACES].find(isExecutable);
  return path ? { path } : undefined;
}

export function isOnPath(command: string): boolean {
  return pathsOf(command).some(isExecutable);
}

function pathsOf(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
