import { fileURLToPath } from 'node:url';
import { bundleForPage } from './bundle-for-page.ts';

/** The engine as one script that leaves `readHere` in a variable named `engine`. */
export function bundleEngine(): Promise<string> {
  return bundleForPage(fileURLToPath(new URL('read-engine.ts', import.meta.url)), 'engine');
}
