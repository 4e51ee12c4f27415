/**
 * Every value a JSON pointer leads to; `*` stands for every item of a list or object, `@` for every property of an object as
 * `{ key, value }`. A missing part leads nowhere.
 */
export function readPointer(json: unknown, pointer: string): unknown[] {
  let values: unknown[] = [json];
  for (const part of pointer.split('/').slice(1).map(unescape)) {
    values = values.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return [];
      if (part === '*') return Object.values(value);
      if (part === '@') return Object.entries(value).map(([key, one]) => ({ key, value: one as unknown }));
      return Object.hasOwn(value, part) ? [(value as Record<string, unknown>)[part]] : [];
    });
  }
  return values;
}

/** RFC 6901, section 4. */
function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Text of a JSON value; lists, objects and null have none. */
export function textOf(json: unknown): string | undefined {
  if (typeof json === 'string') return json;
  return typeof json === 'number' || typeof json === 'boolean' ? String(json) : undefined;
}
