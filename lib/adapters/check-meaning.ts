import { visit } from './check-visit.ts';
import { MARKS } from './marks.ts';
import type { Adapter } from './schema.ts';

/** What may not decide whether a composer is internal: words of a language, and anything outside the composer. */
const NO_PROOF = new Set(['words', 'from', 'fixed', 'known', 'capture', 'in', 'lookup']);

/** Proofs must look at nodes inside the composer and at nothing else. */
export function findWeakProofs(adapter: Adapter): string[] {
  const problems: string[] = [];
  for (const [at, composer] of adapter.composers.entries()) {
    for (const side of ['internal', 'public'] as const) {
      const place = `composers[${at}].${side}`;
      let looksAtNode = false;
      visit(
        composer[side],
        (key, _value, here) => {
          if (key === 'at' || key === 'has' || key === 'lacks') looksAtNode = true;
          if (NO_PROOF.has(key)) problems.push(`${here}: a proof rests on nodes inside the composer, not on "${key}"`);
        },
        place,
      );
      if (!looksAtNode) problems.push(`${place}: proves nothing, it looks at no node`);
    }
    if (JSON.stringify(composer.internal) === JSON.stringify(composer.public)) {
      problems.push(`composers[${at}]: internal and public ask the same question`);
    }
  }
  return problems;
}

/** Names that lead nowhere: records, marks, sets, variables. */
export function findDangling(adapter: Adapter): string[] {
  const marks = adapter.marks ?? MARKS.filter(({ vendor }) => vendor === adapter.vendor);
  const hasMark = (name: string) => marks.some(({ page }) => page === name);
  const problems = marks.length > 0 ? [] : [`marks: nothing says how a page of ${adapter.vendor} is recognised`];
  for (const [at, { vendor }] of marks.entries()) {
    if (vendor !== adapter.vendor) problems.push(`marks[${at}].vendor: must be ${adapter.vendor}`);
  }
  for (const [at, page] of adapter.pages.entries()) {
    const place = `pages[${at}]`;
    const sources = new Set(['page', 'document', ...page.records.map(({ name }) => name)]);
    const sets = Object.keys(page.sets ?? {});
    for (const name of page.marks) if (!hasMark(name)) problems.push(`${place}.marks: there is no mark "${name}"`);
    for (const name of page.sources.flat()) {
      const rule = page.records.find((record) => record.name === name);
      if (name !== 'page' && !rule?.entries) problems.push(`${place}.sources: there are no entries in "${name}"`);
    }
    for (const name of [page.sources[0] ?? 'page'].flat()) {
      if (page.records.some((record) => record.name === name && record.after !== undefined))
        problems.push(
          `${place}.sources: "${name}" says which entries there are, so it may not wait for another record`,
        );
    }
    for (const { name, after } of page.records) {
      const before = page.records.find((record) => record.name === after);
      if (after !== undefined && (!before || before.after !== undefined))
        problems.push(`${place}.records: "${name}" can only wait for a record that waits for none`);
    }
    visit(
      page,
      (key, value, here) => {
        if (key === 'from' && typeof value === 'string' && !sources.has(value))
          problems.push(`${here}: there is no record "${value}"`);
        if (key === 'in' && typeof value === 'string' && !sets.includes(value))
          problems.push(`${here}: there is no set "${value}"`);
      },
      place,
    );
    for (const [number, { get, vars, each }] of page.records.entries()) {
      for (const [, name = ''] of get.matchAll(/\{(\w+)\}/g)) {
        if (
          name !== 'id' &&
          !vars?.[name] &&
          each?.name !== name &&
          !marks.some(({ address }) =>
            address?.some((one) => one.includes(`{${name}}`) || one.includes(`{${name}...}`)),
          )
        ) {
          problems.push(`${place}.records[${number}].get: nothing fills {${name}}`);
        }
      }
    }
  }
  for (const [at, { page }] of adapter.composers.entries()) {
    if (!hasMark(page)) problems.push(`composers[${at}].page: there is no mark "${page}"`);
  }
  return problems;
}
