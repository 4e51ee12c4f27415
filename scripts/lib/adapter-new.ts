/** Begins an adapter: one file, its line in the list, and a folder for its pages. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { PAGES_DIR } from './saved-pages.ts';

const ADAPTERS_DIR = join(import.meta.dirname, '../../lib/adapters');

/** @param vendor `my-desk`: letters, digits and dashes */
export function newAdapter(vendor: string): string[] {
  if (!/^[a-z][a-z0-9-]*$/.test(vendor))
    throw new BadInput(`${vendor} is no name for an adapter: use small letters, digits and dashes, as in my-desk.`);
  const file = join(ADAPTERS_DIR, `${vendor}.ts`);
  if (existsSync(file)) throw new BadInput(`There is an adapter ${vendor} already: lib/adapters/${vendor}.ts`);
  const name = vendor.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(file, skeleton(vendor, name));
  const index = join(ADAPTERS_DIR, 'index.ts');
  const text = readFileSync(index, 'utf8');
  writeFileSync(
    index,
    text
      .replace('import type { Adapter }', `import { ${name} } from './${vendor}.ts';\nimport type { Adapter }`)
      .replace(/(\s*)demoHelpdesk,?(\s*)\]/, `$1${name},$1demoHelpdesk,$2]`),
  );
  mkdirSync(join(PAGES_DIR, vendor), { recursive: true });
  return [
    `lib/adapters/${vendor}.ts: fill in what you know, leave out what you do not`,
    `lib/adapters/marks/own-server.ts or hosted.ts: say how its case page is recognised (vendor: '${vendor}', page: 'case')`,
    `npm run adapter -- capture URL --storage-state login.json: a page with all its text replaced, for tests/fixtures/pages/${vendor}`,
    `npm run adapter -- check ${vendor}: what is read of its pages`,
  ];
}

const skeleton = (
  vendor: string,
  name: string,
): string => `/** ${vendor}: say here which versions, and what the facts rest on. */
import type { Adapter, EntryRule } from './schema.ts';

const entry: EntryRule = {
  // Direct children of the list: what people write lies deeper.
  at: '.entries > .entry[data-id]',
  id: { read: { attr: 'data-id' } },
  kind: [{ gives: 'message' }],
  author: { name: { at: ':scope > .author' } },
  time: { value: { at: ':scope > time', read: { attr: 'datetime' } }, as: 'iso', precision: 's' },
  body: { at: ':scope > .text' },
};

export const ${name}: Adapter = {
  schema: 1,
  vendor: '${vendor}',
  version: 1,
  name: '${vendor}',
  pages: [
    {
      marks: ['case'],
      viewer: {},
      fields: { subject: { at: 'h1' } },
      requester: {},
      assignee: {},
      custom: [],
      links: [],
      records: [],
      entries: entry,
      sources: ['page'],
    },
  ],
  // Without a proof that does not depend on words, the note goes to the clipboard.
  composers: [],
  evidence: { page: 'medium' },
};
`;
