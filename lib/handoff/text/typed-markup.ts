/** Markup that people type and paste where the helpdesk shows it as text: Markdown, HTML, issue templates, logs. */

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^\s*(?:#{1,6}\s|\*\*[^*]{1,60}\*\*\s*:?\s*$|__[^_]{1,60}__\s*:?\s*$|={3,}$|-{3,}$|\|.*\|\s*$)/;
/** A box of an issue template that nobody ticked. */
const OPEN_BOX = /^\s*(?:[-*]\s*)?\[ ?\]\s/;
const TICKED_BOX = /^(\s*[-*]\s*)?\[[xX]\]\s/;
/** A line of a log or a stack trace. */
const LOGGED =
  /^\s*(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}[.,:]\d+|\[?(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\]?[\s:|]|at [\w$.<>]+\(|File "[^"]+", line \d+|Traceback \(|\w+(?:\.\w+)+(?:Exception|Error)\b)/;

/** Goes through lines from the top and says which of them somebody wrote; keeps in mind what is open. */
export class MarkupReader {
  #isFenced = false;
  #isComment = false;
  /** The heading that stands above. */
  heading: string | undefined;

  /** The line without markup; undefined where it is a heading, code, a comment or a log. */
  read(line: string): string | undefined {
    if (FENCE.test(line)) {
      this.#isFenced = !this.#isFenced && !/^\s*(?:```|~~~).*(?:```|~~~)\s*$/.test(line);
      return undefined;
    }
    if (this.#isFenced) return undefined;
    const written = this.#withoutComments(line);
    if (written.trim() === '' && line.trim() !== '') return undefined;
    if (HEADING.test(written)) {
      this.heading = withoutMarks(written).replace(/^[\s#=|-]+|[\s#=|:-]+$/g, '');
      return undefined;
    }
    if (OPEN_BOX.test(written) || LOGGED.test(written)) return undefined;
    return withoutMarks(written.replace(TICKED_BOX, '- ')).replace(ADDED, '$1');
  }

  #withoutComments(line: string): string {
    let rest = line;
    let written = '';
    for (;;) {
      const mark = rest.indexOf(this.#isComment ? '-->' : '<!--');
      if (mark === -1) return this.#isComment ? written : written + rest;
      if (!this.#isComment) written += rest.slice(0, mark);
      rest = rest.slice(mark + (this.#isComment ? 3 : 4));
      this.#isComment = !this.#isComment;
    }
  }
}

/** What people add to what they wrote: "EDIT 2: …". */
const ADDED = /^(\s*)(?:edit|update|upd|ps|p\.s\.|追記|更新)(?:\s*#?\d{1,2})?\s*[:：]\s*(?=\S)/i;
const MENTIONS = /^(\s*)(?:@[\w-]+(?:[,:]|\s+[-–—])?\s+)+/;

function withoutMarks(line: string): string {
  if (!/[*_~[<@]/.test(line)) return line;
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\][]+)\]\((?:https?:|\/|#)[^)\s]*\)/g, '$1')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(
      /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*]+?)\*\*|(?<![\p{L}\p{N}_])__(?=\S)([^_]+?)__(?![\p{L}\p{N}])|~~(?=\S)([^~]+?)~~/gu,
      '$1$2$3',
    )
    .replace(MENTIONS, '$1');
}
