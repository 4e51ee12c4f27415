import { perReport, type ReportWords } from './report-words.ts';
import { wordSet } from '../text/pattern.ts';
import { countWords } from '../words.ts';
import { cutRun, MAX_RUN, wordList } from './no-paste.ts';

export const MAX_HEADLINE = 12;
/** Cut back to a joint only when so many words are left. */
const MIN_LEFT = 4;
/** A quotation is one piece: what stands in it is exact. */
const LONG_ASIDE = /\s*\((?:[^()\s]+\s+){3,}[^()]*\)/g;
const PIECE = /“[^”]*”\S*|\S+/g;

interface Piece {
  text: string;
  bare: string;
  /** Words in a row with what stands before it in the entry; a quotation or a changed word begins anew. */
  isExact: boolean;
}

/**
 * A clause the way a note is written: without "I", "and", "unfortunately" in front, in the third person, and when it is long without
 * articles and cut where a phrase ends. No more than seven of its words stand in a row as they were written.
 */
export function headline(clause: string, words: ReportWords, max = MAX_HEADLINE): string {
  const text = clause
    .replace(LONG_ASIDE, '')
    .replace(/"([^"]+)"|„([^“”"]+)[“”"]|«\s?([^»]+?)\s?»/g, (_, a, b, c) => `“${a ?? b ?? c}”`);
  if (words.isUnspaced) return lastWords(text, words);
  const { openers, hanging, small, joints } = setsOf(words);
  let pieces = (text.replace(/^[ld]['’](?=\p{L})/iu, '').match(PIECE) ?? []).map((piece) => pieceOf(piece, words));
  while (pieces.length > 1 && isOpener(pieces, openers, small)) pieces = pieces.slice(1);
  if (countWords(text) > Math.min(max, MAX_RUN)) pieces = pieces.filter(({ bare }, at) => at === 0 || !small.has(bare));
  const kept = fitting(pieces, text, max);
  const next = pieces[kept.length];
  if (next && !joints.has(next.bare)) backToJoint(kept, joints);
  if (next) while (kept.length > 1 && hanging.has(kept.at(-1)?.bare ?? '')) kept.pop();
  return trimEnds(kept.map((piece) => piece.text).join(' '));
}

/** Of two words only an article goes. */
const isOpener = ([first, , third]: readonly Piece[], openers: ReadonlySet<string>, small: ReadonlySet<string>) =>
  first !== undefined && (third ? openers : small).has(first.bare);

const setsOf = perReport(({ openers, hanging, small, joints }) => ({
  openers: wordSet(openers),
  hanging: wordSet(hanging),
  small: wordSet(small),
  joints: wordSet(joints),
}));

function pieceOf(text: string, words: ReportWords): Piece {
  const bare = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const other = thirdOf(bare, words);
  if (other === bare) return { text, bare, isExact: !text.startsWith('“') };
  return { text: text.toLowerCase().replace(bare, other), bare, isExact: false };
}

/** "my" → "their"; a capital stays. */
export function thirdOf(word: string, { third }: ReportWords): string {
  const other = third?.[word.toLowerCase().replace('’', "'")];
  if (other === undefined) return word;
  return /^\p{Lu}/u.test(word) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other;
}

/** As many pieces as may stand: `max` words, and seven in a row of the original. */
function fitting(pieces: readonly Piece[], original: string, max: number): Piece[] {
  const source = ` ${wordList(original).join(' ')} `;
  const kept: Piece[] = [];
  let run: string[] = [];
  let total = 0;
  for (const piece of pieces) {
    const own = wordList(piece.text);
    total += own.length;
    run = piece.isExact ? [...run, ...own] : [];
    while (run.length > 0 && !source.includes(` ${run.join(' ')} `)) run = run.slice(1);
    if (kept.length > 0 && (total > max || run.length > MAX_RUN)) break;
    kept.push(piece);
  }
  return kept;
}

/** "gets no events from | the" → "gets no events". */
function backToJoint(kept: Piece[], joints: ReadonlySet<string>): void {
  const at = kept.findLastIndex(({ bare }) => joints.has(bare));
  if (at >= MIN_LEFT) kept.length = at;
}

/** Japanese: what fails stands at the end. */
function lastWords(text: string, { hanging }: ReportWords): string {
  const all = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)];
  let left = MAX_RUN;
  let from = all.length;
  while (from > 0 && left > 0) {
    from -= 1;
    if (all[from]?.isWordLike) left -= 1;
  }
  const starts = wordSet(hanging);
  while (from > 0 && from < all.length - 1 && starts.has(all[from]?.segment ?? '')) from += 1;
  return trimEnds(
    cutRun(
      all
        .slice(from)
        .map(({ segment }) => segment)
        .join(''),
    ),
  );
}

/** Without punctuation around it, and without half a pair of brackets. */
export function trimEnds(text: string): string {
  const opened = text.split('(').length - text.split(')').length;
  const whole = opened > 0 ? text.replace(/\s*\(([^()]*)$/, ' $1') : opened < 0 ? text.replace(/\)/, '') : text;
  return whole.replace(/^[\s,.;:!?…–—·|>-]+|[\s,.;:!?…–—·|、。-]+$/gu, '');
}
