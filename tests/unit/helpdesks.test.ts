import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { helpdeskTable } from '../../scripts/lib/helpdesk-table.ts';

it('docs/helpdesks.md says what the adapters say (npm run adapter -- table)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/helpdesks.md'), 'utf8')).toBe(helpdeskTable());
});
