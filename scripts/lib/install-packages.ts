import { spawnSync } from 'node:child_process';
import { isOnPath } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/** Whether this machine has apt-get and lets us use it without asking for a password. */
export function canInstall(): boolean {
  return isOnPath('apt-get') && (isRoot() || spawnSync('sudo', ['-n', 'true']).status === 0);
}

/** Installs Debian packages; the list of packages is fetched anew when they are not found in the present one. */
export async function installPackages(names: string[]): Promise<boolean> {
  console.log(`  installing ${names.join(', ')} with apt-get`);
  const [command = '', ...rest] = [
    ...(isRoot() ? [] : ['sudo', '-n']),
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
  ];
  const apt = (...args: string[]) => runCommand(command, [...rest, '-o', 'DPkg::Lock::Timeout=300', '-q', ...args]);
  await apt('update');
  return apt('install', '-y', '--no-install-recommends', ...names);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
