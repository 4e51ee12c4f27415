import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The engine as one script that leaves `readHere` in a variable named `engine`. */
export async function bundleEngine(): Promise<string> {
  const entry = fileURLToPath(new URL('read-engine.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'engine' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('The engine could not be bundled');
  return output.output[0].code;
}
