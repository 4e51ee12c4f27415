/** The lines of a rich editor as a person sees them, each with the place in the document where it stands. */

export interface Place {
  node: Node;
  offset: number;
}

export interface EditorLine {
  /** As it stands in the editor, not canonical. Empty for an empty line; an object such as an image is one `OBJECT`. */
  text: string;
  start: Place;
  end: Place;
  /** Where the text comes from, in order: pieces of text nodes, or the child of a node that is an object. */
  spans: { node: Node; from: number; length: number }[];
}

/** Stands in the text of a line for something that is no text: an image, a rule, an attachment. */
const OBJECT = '\uFFFC';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const OBJECTS = new Set('AUDIO CANVAS EMBED HR IFRAME IMG INPUT OBJECT PICTURE VIDEO'.split(' '));
/** What editors keep among the text for themselves: placeholders, markers of lists, places for the caret. */
const OWN_PARTS =
  'script, style, template, svg, button, [data-slate-placeholder], [data-mce-bogus="all"], .ql-ui, .ProseMirror-separator, .ck-reset_all, #cke_pastebin, [data-cke-hidden-sel]';

/** Reads the lines below `root`. Works in any document, also in one that is not shown. Walks without recursion. */
export function readEditorLines(root: Element): EditorLine[] {
  const lines: EditorLine[] = [];
  let open: EditorLine | undefined;
  const close = () => {
    if (open) lines.push(open);
    open = undefined;
  };
  const openAt = (place: Place) => (open ??= { text: '', start: place, end: place, spans: [] });
  const append = (text: string, node: Node, from: number) => {
    const line = openAt({ node, offset: from });
    line.text += text;
    line.spans.push({ node, from, length: text.length });
    line.end = { node, offset: from + text.length };
  };
  const addText = (node: Node) => {
    const text = node.nodeValue ?? '';
    let from = 0;
    for (const part of keepsNewlines(node) ? text.split('\n') : [text]) {
      if (from > 0) {
        openAt({ node, offset: from - 1 });
        close();
      }
      // A newline that is not kept is shown as a space.
      if (open || /[^\t\n\f\r ]/.test(part)) append(part.replaceAll('\n', ' '), node, from);
      from += part.length + 1;
    }
  };
  visit(root, {
    enter(node) {
      if (node.nodeType === 3) {
        addText(node);
        return false;
      }
      const element = node as Element;
      if (Element.prototype.matches.call(element, OWN_PARTS)) return false;
      const name = element.tagName.toUpperCase();
      if (name === 'BR') {
        openAt(before(element));
        close();
      } else if (OBJECTS.has(name)) {
        const { node: parent, offset } = before(element);
        append(OBJECT, parent, offset);
      } else if (BLOCKS.has(name)) close();
      return !OBJECTS.has(name);
    },
    leave(element) {
      if (BLOCKS.has(element.tagName.toUpperCase())) close();
    },
  });
  close();
  return lines;
}

/** The place of the character at `index` of a line's text. */
export function placeIn(line: EditorLine, index: number): Place {
  let left = index;
  for (const { node, from, length } of line.spans) {
    if (left <= length) return { node, offset: from + left };
    left -= length;
  }
  return line.end;
}

/** A caret's place at the end of everything in the editor, as deep as text is typed. */
export function endOf(root: Element): Place {
  const last = readEditorLines(root).at(-1);
  return last ? last.end : { node: root, offset: root.childNodes.length };
}

interface Visitor {
  /** Answers whether to look inside. */
  enter(node: Node): boolean;
  leave(element: Element): void;
}

/** By a TreeWalker made from the prototype: `<img name="createTreeWalker">` and form fields cannot stand in its way. */
function visit(root: Element, { enter, leave }: Visitor): void {
  const shown = 1 /* elements */ | 4; /* text */
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, shown);
  for (let goesIn = true; ;) {
    if (goesIn && walker.firstChild()) goesIn = enter(walker.currentNode);
    else {
      if (walker.currentNode === root) return;
      if (walker.currentNode.nodeType === 1) leave(walker.currentNode as Element);
      if (walker.nextSibling()) goesIn = enter(walker.currentNode);
      else {
        walker.parentNode();
        goesIn = false;
      }
    }
  }
}

/** True in code blocks and in editors that show spaces as typed: a newline in their text is one on the screen. */
function keepsNewlines(node: Node): boolean {
  if (!node.nodeValue?.includes('\n')) return false;
  const parent = node.parentElement;
  const view = node.ownerDocument?.defaultView;
  if (!parent) return false;
  return view ? /^(?:pre|break)/.test(view.getComputedStyle(parent).whiteSpace) : parent.closest('pre') !== null;
}

function before(element: Element): Place {
  let offset = 0;
  for (let node = element.previousSibling; node; node = node.previousSibling) offset += 1;
  return { node: element.parentNode ?? element, offset };
}
