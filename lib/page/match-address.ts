/** What an address says: the path before the template (base path) and everything in braces. */
export interface AddressMatch {
  base: string;
  captures: Record<string, string>;
}

/**
 * Matches an address against a template such as `/Ticket/Display.html?id={id}` or `/agent/tickets/{id}`.
 * Path parts must stand at the end of the path (a trailing slash or deeper path does not match); parameters may stand in any
 * order, and `;` separates them as well as `&` (RT, Znuny). A part after `#` is matched against the fragment, in the same way
 * where it is made of parameters. `{name...}` may hold slashes, or nothing.
 */
export function matchAddress(url: URL, template: string): AddressMatch | undefined {
  const [address = '', fragment] = template.split('#');
  const [path = '', query = ''] = address.split('?');
  const inPath = pattern(path, '$').exec(url.pathname);
  if (!inPath) return undefined;
  const captures = { ...inPath.groups };
  const ofFragment = fragment?.includes('=') ? matchParameters : matchFragment;
  const inFragment = fragment === undefined ? {} : ofFragment(fragment, url.hash);
  const inQuery = matchParameters(query, url.search);
  if (!inQuery || !inFragment) return undefined;
  Object.assign(captures, inQuery, inFragment);
  return { base: url.pathname.slice(0, inPath.index), captures: decodeAll(captures) };
}

type Captures = Record<string, string>;

function matchFragment(template: string, hash: string): Captures | undefined {
  const match = pattern(template, '(?:[?&;]|$)', '^#').exec(hash);
  return match ? { ...match.groups } : undefined;
}

/** Every parameter of the template is there, in any order. */
function matchParameters(template: string, text: string): Captures | undefined {
  const given = new Map(text.slice(1).split(/[&;]/).map(splitParameter));
  const captures: Captures = {};
  for (const [name, value] of template.split('&').filter(Boolean).map(splitParameter)) {
    const found = given.get(name);
    const match = found === undefined ? undefined : pattern(value, '$', '^').exec(found);
    if (!match) return undefined;
    Object.assign(captures, match.groups);
  }
  return captures;
}

function pattern(template: string, end: string, start = ''): RegExp {
  const body = template
    .split(/(\{[a-z]+(?:\.\.\.)?\})/i)
    .map((part) => {
      if (!/^\{.*\}$/.test(part)) return escape(part);
      const name = part.slice(1, -1).replace('...', '');
      return part.endsWith('...}') ? `(?<${name}>[^?&#;]*?)` : `(?<${name}>[^/?&#;]+)`;
    })
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
