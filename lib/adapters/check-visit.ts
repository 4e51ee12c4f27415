/** Calls `look` for every property of a JSON value, at any depth, with its place in words: `pages[0].records[1].get`. */
export function visit(json: unknown, look: (key: string, value: unknown, place: string) => void, place = ''): void {
  if (Array.isArray(json)) {
    for (const [at, item] of json.entries()) visit(item, look, `${place}[${at}]`);
  } else if (typeof json === 'object' && json !== null) {
    for (const [key, value] of Object.entries(json)) {
      const here = place ? `${place}.${key}` : key;
      look(key, value, here);
      visit(value, look, here);
    }
  }
}
