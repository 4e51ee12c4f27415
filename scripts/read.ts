// Prints what Baton reads from a page, as JSON: npm run read -- URL_OR_FILE [--url URL] [--record FILE] [--adapter FILE] [--storage-state FILE]
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { checkAdapter } from '../lib/adapters/check-adapter.ts';
import { ADAPTERS } from '../lib/adapters/index.ts';
import { MARKS } from '../lib/adapters/marks.ts';
import type { Adapter } from '../lib/adapters/schema.ts';
import { BadInput } from './lib/bad-input.ts';
import { findChromium } from './lib/find-browser.ts';
import { bundleEngine } from './lib/read-bundle.ts';
import { describeAnswer } from './lib/read-output.ts';
import { readPage, readSaved, type PageToRead } from './lib/read-page.ts';

const USAGE =
  'npm run read -- URL_OR_FILE [--url URL] [--record FILE.json] [--adapter FILE.json] [--storage-state FILE]';

async function main(): Promise<void> {
  const { target, adapters } = await readArguments();
  const path = findChromium()?.path;
  if (!path) throw new BadInput('No Chromium, Chrome or Edge found. Install one, or name it in BATON_BROWSER.');
  const engine = await bundleEngine();
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  try {
    const answer = await readPage(browser, engine, adapters, target).catch((error: unknown) => {
      throw new BadInput(
        `${target.url} could not be read: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`,
      );
    });
    const described = describeAnswer(answer, target.url);
    if (!described) throw new BadInput(whyNot(answer.found?.kind, target.url, adapters));
    console.log(JSON.stringify(described, undefined, 2));
  } finally {
    await browser.close();
  }
}

async function readArguments(): Promise<{ target: PageToRead; adapters: Adapter[] }> {
  const options = {
    url: { type: 'string' },
    record: { type: 'string' },
    adapter: { type: 'string' },
    'storage-state': { type: 'string' },
  } as const;
  const { values, positionals } = parse(options);
  const [place, ...more] = positionals;
  if (!place || more.length > 0) throw new BadInput(`One page is needed: ${USAGE}`);
  const isAddress = /^https?:\/\//.test(place);
  if (!isAddress && !existsSync(place)) throw new BadInput(`${place} is neither an http(s) address nor a file.`);
  if (values.url && !/^https?:\/\//.test(values.url)) throw new BadInput(`--url ${values.url} is no http(s) address.`);
  const saved = isAddress ? undefined : await readSaved(place, values.url);
  const url = isAddress ? place : saved?.url;
  if (!url || !URL.canParse(url))
    throw new BadInput(`${place} does not say where it was saved from: add --url with its address.`);
  const storageState = values['storage-state'];
  if (storageState) await readJson(storageState, '--storage-state');
  const record = values.record ? await readJson(values.record, '--record') : undefined;
  const own = values.adapter ? await readAdapter(values.adapter) : [];
  const adapters = [...own, ...ADAPTERS.filter(({ vendor }) => own.every((one) => one.vendor !== vendor))];
  return {
    target: { url, html: saved?.html, record: record as Record<string, unknown> | undefined, storageState },
    adapters,
  };
}

function parse<const T extends Record<string, { type: 'string' }>>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message.split('\n')[0] : String(error)} Usage: ${USAGE}`);
  }
}

async function readJson(path: string, option: string): Promise<unknown> {
  if (!existsSync(path)) throw new BadInput(`${option}: there is no file ${path}.`);
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new BadInput(`${option}: ${path} is no JSON object.`);
}

/** An author of adapters tries the own file with everything a built-in one may use. */
async function readAdapter(path: string): Promise<Adapter[]> {
  const checked = checkAdapter(await readJson(path, '--adapter'), 'builtin');
  if (!checked.adapter) throw new BadInput(`--adapter: ${path}: ${checked.problems.join(' · ')}`);
  return [checked.adapter];
}

function whyNot(kind: string | undefined, url: string, adapters: Adapter[]): string {
  if (kind === 'sign-in') return `${url} asks to sign in: pass --storage-state with a session.`;
  const marks = adapters.flatMap(({ vendor, marks }) => marks ?? MARKS.filter((mark) => mark.vendor === vendor));
  const looked = marks
    .filter((mark) => mark.kind === 'case')
    .map((mark) => `${mark.vendor}: ${mark.address?.[0] ?? 'any address'} with ${mark.has.join(' and ')}`);
  return `No case recognised on ${url}. Looked for ${looked.join('; ')}.`;
}

main().catch((error: unknown) => {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
