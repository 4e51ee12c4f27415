/** The saved pages in tests/fixtures/pages/<vendor>: `NAME.html`, what Baton should read of it, what the helpdesk answers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PAGES_DIR = join(import.meta.dirname, '../../tests/fixtures/pages');

export interface SavedPage {
  vendor: string;
  name: string;
  url: string;
  html: string;
  /** When it was saved: ages count from it. */
  now: string;
  record?: Record<string, unknown>;
  expectedPath: string;
  /** What `npm run read` prints, at least. Absent: the page serves another test. */
  expected?: Record<string, unknown>;
}

/** Written before the page: `<!-- saved from url=(0042)https://… -->`, and a `data-saved-at` where ages count. */
export function savedPages(): SavedPage[] {
  return readdirSync(PAGES_DIR).flatMap((vendor) =>
    readdirSync(join(PAGES_DIR, vendor))
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => savedPage(vendor, file.slice(0, -'.html'.length)) ?? []),
  );
}

function savedPage(vendor: string, name: string): SavedPage | undefined {
  const path = (ending: string) => join(PAGES_DIR, vendor, `${name}.${ending}`);
  const read = (ending: string) =>
    existsSync(path(ending)) ? (JSON.parse(readFileSync(path(ending), 'utf8')) as Record<string, unknown>) : undefined;
  const html = readFileSync(path('html'), 'utf8');
  const url = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1];
  // A fragment that a record answers with.
  if (!url) return undefined;
  const now = /<!--\s*saved at (\S+)\s*-->/.exec(html)?.[1] ?? '2026-03-02T12:00:00Z';
  const record = read('record.json');
  const expected = read('expected.json');
  return {
    vendor,
    name,
    url,
    html,
    now,
    expectedPath: path('expected.json'),
    ...(record && { record }),
    ...(expected && { expected }),
  };
}
