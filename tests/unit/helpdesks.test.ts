import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ADAPTERS } from '../../lib/adapters/index.ts';
import { helpdeskTable } from '../../scripts/lib/helpdesk-table.ts';

it('docs/helpdesks.md says what the adapters say (npm run adapter -- table)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/helpdesks.md'), 'utf8')).toBe(helpdeskTable());
});

it('the README counts them as they are', () => {
  const known = ADAPTERS.filter(({ vendor }) => vendor !== 'baton-demo');
  const read = known.filter(({ pages }) =>
    pages.some(({ entries, records }) => entries ?? records.some((record) => record.entries)),
  );
  const written = known.filter(({ composers }) => composers.length > 0);
  expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toContain(
    `Knows ${known.length} helpdesks, reads the timeline of ${read.length} and writes the note into ${written.length};`,
  );
});
