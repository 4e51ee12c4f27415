/** Checks one adapter against the schema and reads its saved pages, in a real browser. */
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import { checkAdapter } from '../../lib/adapters/check-adapter.ts';
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { BadInput } from './bad-input.ts';
import { findChromium } from './find-browser.ts';
import { bundleEngine } from './read-bundle.ts';
import { describeAnswer, type Description } from './read-output.ts';
import { readPage } from './read-page.ts';
import { savedPages, type SavedPage } from './saved-pages.ts';

/**
 * Prints what is read of every page and how it differs from what is expected.
 * @param isUpdate writes what was read as expected: look at it before you commit it
 * @returns whether everything is as it should be
 */
export async function checkVendor(vendor: string, isUpdate: boolean): Promise<boolean> {
  const adapter = ADAPTERS.find((one) => one.vendor === vendor);
  if (!adapter)
    throw new BadInput(`No adapter is called ${vendor}. There are ${ADAPTERS.map((one) => one.vendor).join(', ')}.`);
  const { problems } = checkAdapter(JSON.parse(JSON.stringify(adapter)), 'builtin');
  for (const problem of problems) console.log(`✘ ${problem}`);
  const pages = savedPages().filter((one) => one.vendor === vendor);
  if (pages.length === 0) console.log(`✘ no pages in tests/fixtures/pages/${vendor}`);
  const browser = await chromium.launch({ executablePath: findChromium()?.path ?? '', args: ['--no-sandbox'] });
  const engine = await bundleEngine();
  let isRight = problems.length === 0 && pages.length > 0;
  try {
    for (const page of pages) {
      const answer = await readPage(browser, engine, ADAPTERS, page);
      const read = describeAnswer(answer, page.url);
      const isSignIn = answer.found?.kind === 'sign-in' && !page.expected;
      const unknown = isSignIn ? undefined : 'no case or composer recognised';
      const problem = read ? differs(read, page) : unknown;
      console.log(`${problem ? '✘' : '✓'} ${page.name}${problem ? `: ${problem}` : ''}`);
      if (read) console.log(summary(read));
      if (isUpdate && read)
        writeFileSync(page.expectedPath, `${JSON.stringify({ ...read, ms: undefined }, null, 2)}\n`);
      isRight &&= !problem;
    }
  } finally {
    await browser.close();
  }
  return isRight;
}

function differs(read: Description, { expected }: SavedPage): string | undefined {
  if (!expected) return undefined;
  const { ms: _, ...told } = read;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(told)), expected) ? undefined : 'differs from what is expected';
}

function summary({ case: read, complete, missing, composer }: Description): string {
  const { entries, links, fields, url: _, ...head } = read;
  return [
    JSON.stringify(head),
    ...fields.map(({ label, value }) => `  ${label} = ${value}`),
    ...entries.map(
      ({ at, kind, role, visibility, author, text }) =>
        `  ${at ?? 'when?'} ${kind} ${role ?? 'role?'} ${visibility ?? '-'} ${author ?? 'who?'}: ${text.replaceAll('\n', '⏎')}`,
    ),
    ...links.map(({ label, url, kind }) => `  ${kind} ${label ?? ''} ${url}`),
    `  ${complete ? 'complete' : 'incomplete'}; missing ${missing.join(', ') || 'nothing'}; composer ${composer.found ? (composer.internal ? 'internal' : 'not internal') : 'not found'}`,
  ].join('\n');
}
