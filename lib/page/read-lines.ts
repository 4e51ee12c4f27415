import type { BodyRule } from '../adapters/schema.ts';
import { LineWriter, type Line } from './line-writer.ts';
import { attributeOf, hasAttributes, query, tagOf, textContentOf, typeOf } from './query.ts';

/** Bound for hostile mail: what lies beyond is cut off. */
const MAX_ELEMENTS = 50_000;

/** No text of a person. */
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG BUTTON SELECT TEXTAREA OBJECT'.split(' '));
const PARAGRAPHS = new Set('P UL OL DL TABLE HR BLOCKQUOTE SECTION ARTICLE FIGURE'.split(' '));
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '));
/** Elements that stand on lines of their own without parting paragraphs: many mail programs write every line as a div. */
const LINES = new Set('DIV TR DT DD ADDRESS FORM HEADER FOOTER MAIN CENTER CAPTION DETAILS SUMMARY'.split(' '));
/** Text that its author hid; mail programs put previews there. Small sizes and colours are not judged. */
const HIDDEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$)|mso-hide\s*:\s*all)/i;

interface Walk {
  root: Element;
  writer: LineWriter;
  quotes: Set<Element>;
  signatures: Set<Element>;
  baseUrl: string;
}

/**
 * Reads the text of some HTML line by line: `<br>` and blocks break lines, lists and headings are told apart, parts that the
 * rule names as quote or signature are marked. Walks without recursion, so depth does no harm, and changes nothing.
 */
export function readLines(root: Element, rule: BodyRule, baseUrl: string): Line[] {
  const writer = new LineWriter();
  const dropped = marked(root, rule.drop);
  const quotes = marked(root, rule.quote);
  const walk: Walk = { root, writer, quotes, signatures: marked(root, rule.signature), baseUrl };
  const walker = Document.prototype.createTreeWalker.call(
    // Any document may walk any tree.
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let elements = 0;
  for (let node: Node | null = root; node;) {
    let child: Node | null = null;
    if (typeOf(node) === 3) writer.add(textContentOf(node));
    else {
      const element = node as Element;
      if ((elements += 1) > MAX_ELEMENTS || writer.isFull) break;
      if (!isSilent(element) && !dropped.has(element)) {
        enter(element, walk);
        child = walker.firstChild();
        if (!child) leave(element, walk);
      }
    }
    node = child ?? nextAfter(node, walker, walk);
  }
  writer.breakLine();
  return writer.lines;
}

/** The next node that is not inside this one; leaves the elements that end on the way. */
function nextAfter(node: Node, walker: TreeWalker, walk: Walk): Node | null {
  if (node === walk.root) return null;
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    const parent = walker.parentNode() as Element | null;
    if (!parent) return null;
    leave(parent, walk);
    if (parent === walk.root) return null;
  }
}

function enter(element: Element, { root, writer, quotes, signatures }: Walk): void {
  const name = tagOf(element);
  const isQuote = name === 'BLOCKQUOTE' || quotes.has(element);
  if (isQuote || signatures.has(element)) {
    writer.breakParagraph();
    if (isQuote) writer.quotes += 1;
    if (signatures.has(element)) writer.signatures += 1;
  }
  if (name === 'BR') writer.endLine();
  else if (name === 'LI') {
    writer.breakLine();
    writer.items.push(writer.newPart());
  } else if (HEADINGS.has(name)) {
    writer.breakParagraph();
    writer.heading = writer.newPart();
  } else if (name === 'PRE' && element !== root) {
    writer.breakParagraph();
    writer.code = writer.newPart();
  } else if (PARAGRAPHS.has(name)) writer.breakParagraph();
  else if (LINES.has(name)) writer.breakLine();
  else if (name === 'TD' || name === 'TH') writer.add(' ');
  else if (name === 'A') writer.openLink(attributeOf(element, 'href') ?? '');
}

function leave(element: Element, { root, writer, quotes, signatures, baseUrl }: Walk): void {
  const name = tagOf(element);
  if (name === 'LI') {
    writer.breakLine();
    writer.items.pop();
  } else if (HEADINGS.has(name)) {
    writer.breakParagraph();
    writer.heading = 0;
  } else if (name === 'PRE' && element !== root) {
    writer.breakParagraph();
    writer.code = 0;
  } else if (PARAGRAPHS.has(name)) writer.breakParagraph();
  else if (LINES.has(name)) writer.breakLine();
  else if (name === 'A') writer.closeLink(baseUrl);
  const isQuote = name === 'BLOCKQUOTE' || quotes.has(element);
  if (isQuote || signatures.has(element)) {
    writer.breakParagraph();
    if (isQuote) writer.quotes -= 1;
    if (signatures.has(element)) writer.signatures -= 1;
  }
}

const NONE: Set<Element> = new Set();

function marked(root: Element, css: string[] | undefined): Set<Element> {
  return css && css.length > 0 ? new Set(query(root, css.join(', '))) : NONE;
}

function isSilent(element: Element): boolean {
  if (SILENT.has(tagOf(element))) return true;
  if (!hasAttributes(element)) return false;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && HIDDEN.test(style);
}
