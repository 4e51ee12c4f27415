import { existsSync } from 'node:fs';
import { BROWSER_WANTED } from './ensure-browser.ts';
import { findChromium, isOnPath } from './find-browser.ts';
import { canInstall, installPackages } from './install-packages.ts';
import { runCommand } from './run-command.ts';
import { RT_UP, type Need } from './test-steps.ts';

/** Command and Debian package. */
const FIREFOX = 'firefox-esr';
/** Commands of the screen's packages, each with the Debian package it comes in. */
const SCREEN = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/**
 * Installs what the needs lack, where that is allowed.
 * @returns what cannot be had on this machine, with a line that says what to install
 */
export async function prepareMachine(needs: Set<Need>): Promise<Map<Need, string>> {
  const wanted = [
    ...(needs.has('browser') && !findChromium() ? ['chromium'] : []),
    ...(needs.has('screen') ? missingOfScreen() : []),
    ...(needs.has('firefox') && !isOnPath(FIREFOX) ? [FIREFOX] : []),
  ];
  const mayInstall = canInstall();
  if (wanted.length > 0 && mayInstall) await installPackages(wanted);

  const lacking = new Map<Need, string>();
  if (needs.has('browser') && !findChromium()) lacking.set('browser', BROWSER_WANTED);
  if (needs.has('screen') && missingOfScreen().length > 0)
    lacking.set('screen', `Real key presses need Linux with ${missingOfScreen().join(', ')} installed.`);
  if (needs.has('firefox') && !isOnPath(FIREFOX))
    lacking.set('firefox', `The test in Firefox needs Debian's package ${FIREFOX}.`);
  if (needs.has('rt') && !(await hasRt(mayInstall)))
    lacking.set('rt', 'Request Tracker needs Debian or Ubuntu with the package request-tracker5.');
  return lacking;
}

function missingOfScreen(): string[] {
  return Object.entries(SCREEN).flatMap(([command, name]) => (isOnPath(command) ? [] : [name]));
}

/** RT's own script knows its packages. */
async function hasRt(mayInstall: boolean): Promise<boolean> {
  if (!isOnPath('apt-get') || !existsSync(RT_UP)) return false;
  return runCommand(RT_UP, [], { env: { ...process.env, INSTALL_ONLY: '1', ...(!mayInstall && { NO_INSTALL: '1' }) } });
}
