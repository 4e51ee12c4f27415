import { firstChildOf, matches, nextOf } from './query.ts';

/** `:scope > a.b > c`, also several with commas: every step a child, no other combinator. */
const CHAIN = /^:scope(?: > [^\s>+~,]+)+(?:, :scope(?: > [^\s>+~,]+)+)*$/;
const chains = new Map<string, string[][] | undefined>();

/** The steps of a selector that only ever goes from child to child; undefined for any other. */
export function childChains(css: string): string[][] | undefined {
  if (!chains.has(css)) {
    const steps = CHAIN.test(css) ? css.split(', ').map((one) => one.split(' > ').slice(1)) : undefined;
    chains.set(css, steps);
  }
  return chains.get(css);
}

/**
 * What such a selector finds, in document order: a browser's own search looks at everything below, also at long texts.
 * Undefined where several of its parts find something, since the order among them is not known then.
 */
export function followChains(root: Element, alternatives: string[][]): Element[] | undefined {
  let found: Element[] = [];
  for (const steps of alternatives) {
    const more = followChain(root, steps);
    if (more.length === 0) continue;
    if (found.length > 0) return undefined;
    found = more;
  }
  return found;
}

function followChain(root: Element, steps: string[]): Element[] {
  let places = [root];
  for (const step of steps) {
    const found: Element[] = [];
    for (const place of places)
      for (let child = firstChildOf(place); child; child = nextOf(child)) if (matches(child, step)) found.push(child);
    if (found.length === 0) return found;
    places = found;
  }
  return places;
}
