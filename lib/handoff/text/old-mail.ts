/** What mail programs put around and below a message: old mails, who wrote them, quoted lines. In the seven languages. */
import type { Block } from '../../case/model.ts';
import { countSpaced } from './tokens.ts';

const MAX_QUOTED = 300;
const ORIGINAL =
  /^\s*-{2,}\s*(?:original|urspr|message d|mensaje|mensagem|oorspronkelijk|forwarded|weitergeleitete|元の)[^\n]*$/i;
/** Header lines that mail programs put above an old mail, in the seven languages. */
const HEADER =
  /^\s*>?\s*\*?(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado(?: el)?|para|asunto|assunto|fecha|data|van|verzonden|aan|onderwerp|差出人|送信日時|宛先|件名)\s?[:：]/i;
const ATTRIBUTION =
  /(?:\d{1,2}[:.h]\d{2}|\b\d{4}\b|@[\w-]+\.|^(?:on|am|le|el|em|op)\b).*(?:wrote|schrieb[^:]*|écrit|escribió|escreveu|schreef[^:]*|のメール)\s?[:：]\s*$/i;

const isAttribution = (line: string) => /[:：]\s*$/.test(line) && ATTRIBUTION.test(line);

/** How the line begins that a phone's mail program writes below. */
const SENT_FROM =
  /(?<=^|[.!?]\s)(?:gesendet (?:mit|von|aus)|sent (?:from|via)|verzonden (?:met|vanaf|via)|envoyé (?:de|depuis)|enviado (?:desde|do|de)) (?:(?:my|meine[mr]?|der|mijn|de|mon|mi|meu) |outlook|gmx|yahoo|mail).*$/i;

const WROTE = /(?<!\p{L})(?:wrote|schrieb|écrit|escribió|escreveu|schreef)(?!\p{L})/iu;
/** Longer ones are sentences: "Sent from my phone it arrives at once." */
const MAX_SENT_FROM = 6;

/** A line without what a phone's mail program wrote into it. `isLast`: with it the old mail begins. */
export function withoutSentFrom(line: string): { text: string; isLast: boolean } {
  const found = SENT_FROM.exec(line)?.[0];
  const isLast = found !== undefined && WROTE.test(found);
  const isSignature = found !== undefined && countSpaced(found) <= MAX_SENT_FROM && !/[.!?]\s*$/.test(found);
  return { text: isLast || isSignature ? line.slice(0, -found.length) : line, isLast };
}

/** "On 3 March Ada wrote:" with what Ada wrote unmarked below; marked, it may be answered between the lines. */
export function isOldMailBelow(typed: readonly string[], at: number, next: Block | undefined): boolean {
  if (!isAttribution(typed[at] ?? '')) return false;
  const below = typed.slice(at + 1).filter((line) => line.trim() !== '');
  if (below.length === 0) return next !== undefined && next.kind !== 'quote';
  return !below.some((line) => /^\s*>/.test(line)) && next?.kind !== 'quote';
}

/** The last quoted words: people quote what they answer right above the answer. */
export function quotedIn(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.replace(/^[\s>]+/, '').trim());
  const quoted = lines.filter((line) => line !== '' && !isAttribution(line)).join(' ');
  return quoted === '' ? undefined : quoted.slice(-MAX_QUOTED);
}

/** An old mail below "-----Original Message-----" or a block of headers. */
export function withoutOldMail<T extends { text: string }>(lines: readonly T[]): T[] {
  const kept: T[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    if (isAttribution(line.text)) continue;
    const isMark = ORIGINAL.test(line.text);
    const first = isMark ? at + 1 : at;
    let next = first;
    while (next < lines.length && HEADER.test(lines[next]?.text ?? '')) next += 1;
    if (next - first >= 3) break;
    if (isMark) at = next - 1;
    else kept.push(line);
  }
  return kept;
}
