import { collapse } from './spaces.ts';

/** One line of text as it stands in the HTML, before lines are gathered into blocks. */
export interface Line {
  text: string;
  kind: 'paragraph' | 'item' | 'code' | 'heading';
  /** Lines with the same number belong to the same list item, heading or piece of code. */
  part: number;
  isQuote: boolean;
  isSignature: boolean;
  /** True when a paragraph begins here. */
  isNew: boolean;
  links: { text: string; href: string }[];
}

/** What lies beyond is cut off. */
const MAX_CHARS = 200_000;

/** Collects text into lines while the reader walks through the HTML and says where it is. */
export class LineWriter {
  readonly lines: Line[] = [];
  /** How many quotes, signatures, … the walk is inside of right now. */
  quotes = 0;
  signatures = 0;
  /** Part numbers of the open list items, code and heading; 0 = none. */
  readonly items: number[] = [];
  code = 0;
  heading = 0;
  #parts = 0;
  #left = MAX_CHARS;
  #text = '';
  #links: Line['links'] = [];
  #isNew = true;
  #link: { text: string; href: string } | undefined;

  get isFull(): boolean {
    return this.#left <= 0;
  }

  newPart(): number {
    return (this.#parts += 1);
  }

  add(text: string): void {
    const taken = text.slice(0, this.#left);
    this.#left -= taken.length;
    if (this.#link) this.#link.text += taken;
    if (this.code > 0) this.#addCode(taken);
    else {
      const plain = collapse(taken);
      this.#text += this.#text === '' || this.#text.endsWith(' ') ? plain.trimStart() : plain;
    }
  }

  /** Ends the line, even an empty one: an empty line parts paragraphs. */
  endLine(): void {
    const { kind, part } = this.#place();
    const text = kind === 'code' ? this.#text : trimEnd(this.#text);
    const { quotes, signatures } = this;
    this.lines.push({
      text,
      kind,
      part,
      isQuote: quotes > 0,
      isSignature: signatures > 0,
      isNew: this.#isNew,
      links: this.#links,
    });
    this.#text = '';
    this.#links = [];
    this.#isNew = false;
  }

  /** Ends the line if there is one: blocks stand on lines of their own. */
  breakLine(): void {
    if (this.#text.trim()) this.endLine();
    else this.#text = '';
  }

  breakParagraph(): void {
    this.breakLine();
    this.#isNew = true;
  }

  openLink(href: string): void {
    this.#link = { text: '', href };
  }

  /** Keeps the link when it says more than its own address. */
  closeLink(baseUrl: string): void {
    if (!this.#link) return;
    const href = webAddress(this.#link.href, baseUrl);
    const text = collapse(this.#link.text).trim();
    if (href && text && !isSameAddress(text, href)) this.#links.push({ text, href });
    this.#link = undefined;
  }

  #addCode(text: string): void {
    const [first = '', ...rest] = text.split('\n');
    this.#text += first;
    for (const line of rest) {
      this.endLine();
      this.#text = line;
    }
  }

  #place(): Pick<Line, 'kind' | 'part'> {
    if (this.code > 0) return { kind: 'code', part: this.code };
    if (this.heading > 0) return { kind: 'heading', part: this.heading };
    const part = this.items.at(-1);
    return part === undefined ? { kind: 'paragraph', part: 0 } : { kind: 'item', part };
  }
}

/** The signature separator alone keeps its space. */
function trimEnd(text: string): string {
  return text === '-- ' ? text : text.trimEnd();
}

/** Absolute http(s) address; anything else (javascript:, cid:) is no link. */
function webAddress(href: string, baseUrl: string): string | undefined {
  if (!href || !URL.canParse(href, baseUrl)) return undefined;
  const url = new URL(href, baseUrl);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function isSameAddress(text: string, href: string): boolean {
  return [text, `http://${text}`, `https://${text}`].some((one) => one === href || `${one}/` === href);
}
