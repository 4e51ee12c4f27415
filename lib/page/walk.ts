import type { At, Path, Step } from '../adapters/schema.ts';
import { childChains, followChains } from './child-chain.ts';
import type { Page } from './page.ts';
import { attributeOf, isElement, matches, nextOf, query, queryFirst } from './query.ts';

/** How many nodes a `deep` step looks at before it gives up. */
const MAX_DEEP_NODES = 20_000;

/** The first element a selector, or the first walk that leads anywhere, arrives at. */
export function findFirst(root: ParentNode, at: At, page: Page): Element | undefined {
  if (typeof at !== 'string') return findAll(root, at, page)[0];
  const css = fill(at, page.captures);
  const chained = selectChained(root, css);
  if (chained) return chained[0];
  return asksRow(css) && isElement(root) && matches(root, css) ? root : queryFirst(root, css);
}

/** Every element a selector, or the first walk that leads anywhere, arrives at. */
export function findAll(root: ParentNode, at: At, page: Page): Element[] {
  if (typeof at === 'string') return select(root, fill(at, page.captures));
  for (const path of at) {
    const found = walk(root, path, page);
    if (found.length > 0) return found;
  }
  return [];
}

function walk(root: ParentNode, path: Path, page: Page): Element[] {
  let places: ParentNode[] = [root];
  for (const step of path) places = [...new Set(places.flatMap((place) => follow(place, step, page)))];
  return places.filter(isElement);
}

function follow(place: ParentNode, step: Step, page: Page): ParentNode[] {
  if (typeof step === 'string') return select(place, fill(step, page.captures));
  if ('deep' in step) return findDeep(place, fill(step.deep, page.captures), page);
  if (!isElement(place)) return [];
  if ('idref' in step) return asList(findReferred(place, step.idref, page));
  if ('next' in step) return asList(findNext(place, fill(step.next, page.captures)));
  if ('closest' in step) return findClosest(place, fill(step.closest, page.captures));
  if ('shadow' in step) return asList(page.openShadow(place));
  return asList(frameDocument(place));
}

/** `:scope.is-internal` asks about the row itself, which a browser's own search never finds. */
const ASKS_ROW = /:scope[.:#[]/;
const askingRow = new Map<string, boolean>();

function asksRow(css: string): boolean {
  let answer = askingRow.get(css);
  if (answer === undefined) askingRow.set(css, (answer = ASKS_ROW.test(css)));
  return answer;
}

function selectChained(root: ParentNode, css: string): Element[] | undefined {
  const chains = childChains(css);
  return chains && isElement(root) ? followChains(root, chains) : undefined;
}

function select(root: ParentNode, css: string): Element[] {
  const chained = selectChained(root, css);
  if (chained) return chained;
  const found = query(root, css);
  return asksRow(css) && isElement(root) && matches(root, css) ? [root, ...found] : found;
}

/** The document of a same-origin frame; undefined for foreign ones, which throw or answer null. */
function frameDocument(element: Element): Document | undefined {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

function findClosest(start: Element, css: string): Element[] {
  for (let element: Element | undefined = start; element;) {
    const found = Element.prototype.closest.call(element, css);
    if (found) return [found];
    const root: Node = Node.prototype.getRootNode.call(element);
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return [];
}

/** Ids count within a shadow root; a tab may name a pane of another one. */
function findReferred(place: Element, attribute: string, page: Page): Element | undefined {
  const id = attributeOf(place, attribute);
  if (!id) return undefined;
  const css = `#${CSS.escape(id)}`;
  const root: Node = Node.prototype.getRootNode.call(place);
  const near = root instanceof ShadowRoot ? query(root, css)[0] : undefined;
  return near ?? findDeep(page.document, css, page)[0];
}

function findNext(start: Element, css: string): Element | undefined {
  let element = nextOf(start);
  while (element && !matches(element, css)) element = nextOf(element);
  return element;
}

function findDeep(root: ParentNode, css: string, page: Page): Element[] {
  const found: Element[] = [];
  const roots: ParentNode[] = [root];
  let left = MAX_DEEP_NODES;
  for (let at = 0; at < roots.length && left > 0; at += 1) {
    const place = roots[at];
    if (!place) break;
    found.push(...query(place, css));
    for (const element of query(place, '*')) {
      if ((left -= 1) <= 0) break;
      const shadow = page.openShadow(element);
      if (shadow) roots.push(shadow);
    }
  }
  return found;
}

/** Puts captures of the address into a selector, escaped so that they can only ever be a name or a string. */
function fill(css: string, captures: Record<string, string>): string {
  if (!css.includes('{')) return css;
  return css.replace(/\{(\w+)\}/g, (_, name: string) =>
    [...(captures[name] ?? '')].map((char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `).join(''),
  );
}

function asList<T>(value: T | null | undefined): T[] {
  return value ? [value] : [];
}
