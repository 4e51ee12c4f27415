/** Selectors of an adapter, as strings that a browser can be asked. */
import type { visit as visitJson } from '../../lib/adapters/check-visit.ts';
import type { Adapter } from '../../lib/adapters/schema.ts';

const HOLDS_SELECTORS = new Set([
  'at',
  'root',
  'scope',
  'has',
  'lacks',
  'within',
  'deep',
  'closest',
  'next',
  'expects',
]);

/** Every selector that something is read from or that proves something; JSON pointers are none. */
export function selectorsIn(adapter: Adapter, visit: typeof visitJson): string[] {
  const found: string[] = [];
  visit(adapter, (key, value) => {
    if (!HOLDS_SELECTORS.has(key)) return;
    for (const one of [value].flat(2)) if (typeof one === 'string' && !one.startsWith('/')) found.push(one);
  });
  return [...new Set(found)];
}

/** Lists apart, and what is said about the row at hand said about any element. */
export function splitSelectors(selectors: string[]): string[] {
  const parts = selectors.flatMap(splitList).map((css) => css.replaceAll(':scope', ':is(*)'));
  return [...new Set(parts)];
}

/** At commas outside of brackets and quotes. */
function splitList(css: string): string[] {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const char of css) {
    if (char === '"') isQuoted = !isQuoted;
    if (!isQuoted && '(['.includes(char)) depth += 1;
    if (!isQuoted && ')]'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0 && !isQuoted) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
