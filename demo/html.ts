/** Text that is HTML already. Only `html` makes it, so everything else is escaped when it is put into a page. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Html | string | number | undefined | false | Part[];

/** A template whose values are escaped, in text and in quoted attributes alike. Lists are joined; undefined and false are nothing. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, index) => text + (index < parts.length ? toSource(parts[index]) : '')).join(''));
}

function toSource(part: Part): string {
  if (part instanceof Html) return part.source;
  if (Array.isArray(part)) return part.map(toSource).join('');
  return part === undefined || part === false ? '' : escape(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
