/** What an address says: the path before the template (base path) and everything in braces. */
export interface AddressMatch {
  base: string;
  captures: Record<string, string>;
}

/**
 * Matches an address against a template such as `/Ticket/Display.html?id={id}` or `/agent/tickets/{id}`.
 * Path parts must stand at the end of the path (a trailing slash or deeper path does not match); parameters may stand in any
 * order, and `;` separates them as well as `&` (RT, Znuny). A part after `#` is matched against the fragment.
 */
export function matchAddress(url: URL, template: string): AddressMatch | undefined {
  const [address = '', fragment] = template.split('#');
  const [path = '', query = ''] = address.split('?');
  const inPath = pattern(path, '$').exec(url.pathname);
  if (!inPath) return undefined;
  const captures = { ...inPath.groups };
  const parameters = new Map(url.search.slice(1).split(/[&;]/).map(splitParameter));
  for (const [name, value] of query.split('&').filter(Boolean).map(splitParameter)) {
    const found = parameters.get(name);
    const match = found === undefined ? undefined : pattern(value, '$', '^').exec(found);
    if (!match) return undefined;
    Object.assign(captures, match.groups);
  }
  if (fragment !== undefined) {
    const match = pattern(fragment, '(?:[?&;]|$)', '^#').exec(url.hash);
    if (!match) return undefined;
    Object.assign(captures, match.groups);
  }
  return { base: url.pathname.slice(0, inPath.index), captures: decodeAll(captures) };
}

function pattern(template: string, end: string, start = ''): RegExp {
  const body = template
    .split(/(\{[a-z]+\})/i)
    .map((part) => (/^\{.*\}$/.test(part) ? `(?<${part.slice(1, -1)}>[^/?&#;]+)` : escape(part)))
    .join('');
  return new RegExp(start + body + end);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function splitParameter(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeAll(captures: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(captures).map(([name, value]) => [name, decode(value)]));
}

/** A malformed escape stays as it is. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
