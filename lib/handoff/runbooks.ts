import type { Case, Entry } from '../case/model.ts';
import type { Runbook } from './model.ts';
import { canonicalText } from './note/canonical.ts';
import type { Source } from './text/read-source.ts';
import { findVerb } from './tried/find-verb.ts';
import { phraseResult, trim } from './tried/phrase.ts';
import { isPlanned } from './tried/sentence-reading.ts';
import { splitParts } from './tried/split-parts.ts';

const URL_IN = /https?:\/\/[^\s"'<>()（）「」、。]+/g;
/** Places that are runbooks by their own name. */
const RUNBOOK_PATH = /run-?books?|playbooks?|\/(?:kb|knowledge(?:-?base)?|articles?|procedures?|sops?)(?:\/|$)/i;
const RUNBOOK_FIELD =
  /run-?book|playbook|procedure|knowledge|\bkb\b|anleitung|procédure|procedimiento|procedimento|werkinstructie|手順/i;
const ARTICLE = /(?:article|artikel|artículo|artigo|記事)\s*["“„«「]([^"”“»」]+)["”“»」]/i;
/** How far somebody got: "up to step 4", "steps 1-4", "stops at …". */
const PROGRESS =
  /(?:up to|until|through|bis(?: zu)?|jusqu['’]à|hasta|até|tot(?: en met)?)\s+(?:step|schritt|étape|paso|passo|stap)\s*\d+|steps? \d+\s*(?:-|–|to)\s*\d+|stops? at|stuck at|step \d+ (?:needs|fail\p{L}*|requires?)|手順\d+まで/iu;
const MAX_RUNBOOKS = 10;

/** Procedures on a case, each once, in the order in which they first appear. */
export type RunbookFinder = (read: Case, sources: readonly Source[], hosts?: readonly string[]) => Runbook[];

/** Finds them again and again: what agents wrote is not read again as long as nothing else is linked. */
export function openRunbookFinder(): RunbookFinder {
  let past: { of: string; sources: readonly Source[]; found: Map<string, Runbook> } | undefined;
  return (read, sources, hosts = []) => {
    const isRunbook = makeTest(read, hosts);
    const linked = linkedIn(read, isRunbook);
    const of = JSON.stringify([hosts, linked]);
    const count = past?.sources.length ?? 0;
    const goesOn = past?.of === of && past.sources.at(-1) === sources[count - 1];
    const found = goesOn && past ? past.found : runbooksOf(linked);
    for (const source of goesOn ? sources.slice(count) : sources)
      if (source.speaker === 'agent') readMentions(source, { found, isRunbook });
    past = { of, sources, found };
    return Array.from(found.values(), (runbook) => ({ ...runbook })).slice(0, MAX_RUNBOOKS);
  };
}

interface Linked {
  id?: string;
  url?: string;
  title: string;
}

function runbooksOf(linked: readonly Linked[]): Map<string, Runbook> {
  const found = new Map<string, Runbook>();
  for (const { id, url, title } of linked) {
    const key = keyOf(url ?? title);
    const known = found.get(key);
    if (known) known.entries = id === undefined ? known.entries : [...new Set([...known.entries, id])];
    else
      found.set(key, {
        title,
        ...(url !== undefined && { url }),
        state: 'linked',
        entries: id === undefined ? [] : [id],
      });
  }
  return found;
}

/** Links, fields and events of the case. */
function linkedIn(read: Case, isRunbook: (url: string) => boolean): Linked[] {
  const linked: Linked[] = [];
  for (const { label, url, kind } of read.links) {
    if (RUNBOOK_FIELD.test(kind) || kind === 'article' || isRunbook(url))
      linked.push({ url, title: titleOf(url, label) });
  }
  for (const { label, value } of read.fields) {
    if (RUNBOOK_FIELD.test(label)) for (const url of urlsIn(value)) linked.push({ url, title: titleOf(url) });
  }
  for (const entry of read.entries) linked.push(...linkedBy(entry, isRunbook));
  return linked;
}

function linkedBy(entry: Entry, isRunbook: (url: string) => boolean): Linked[] {
  if (entry.kind !== 'event') return [];
  const text = entry.body.map((block) => block.text).join(' ');
  const values = [text, ...entry.changes.map(({ to }) => to ?? '')].join(' ');
  const isField = entry.changes.some(({ field }) => RUNBOOK_FIELD.test(field) || field === 'article');
  const urls = urlsIn(values).filter((url) => isField || isRunbook(url));
  if (urls.length > 0) return urls.map((url) => ({ id: entry.id, url, title: titleOf(url) }));
  const named = entry.changes.find(
    ({ field, to = '' }) => field === 'article' || (field === 'macro' && RUNBOOK_FIELD.test(to)),
  );
  const title = named?.to ?? ARTICLE.exec(text)?.[1];
  return title === undefined ? [] : [{ id: entry.id, title: canonicalText(title) }];
}

/** What agents wrote about a runbook: followed and how far, or only named. */
function readMentions(
  source: Source,
  { found, isRunbook }: { found: Map<string, Runbook>; isRunbook: (url: string) => boolean },
): void {
  for (const { sentences } of source.lines) {
    for (const sentence of sentences) {
      const urls = urlsIn(sentence).filter((url) => isRunbook(url) || found.has(keyOf(url)));
      const titled = urls.length > 0 ? [] : titledIn(sentence, found);
      for (const url of urls) {
        const key = keyOf(url);
        if (!found.has(key)) found.set(key, { title: titleOf(url), url, state: 'linked', entries: [] });
        note(found.get(key), sentence, source, url);
      }
      for (const key of titled) note(found.get(key), sentence, source);
    }
  }
}

/** Runbooks whose title a sentence names; short ones are words like any other. */
function titledIn(sentence: string, found: ReadonlyMap<string, Runbook>): string[] {
  if (found.size === 0) return [];
  const text = sentence.toLowerCase();
  return [...found].flatMap(([key, { title }]) =>
    title.length > 8 && text.includes(title.toLowerCase()) ? [key] : [],
  );
}

function note(runbook: Runbook | undefined, sentence: string, source: Source, url?: string): void {
  if (!runbook) return;
  runbook.entries = [...new Set([...runbook.entries, source.entry.id])];
  const { language } = source;
  const parts = splitParts(sentence, language);
  const isTried =
    language !== undefined &&
    parts.some((part) => findVerb(part, language, { ...source, isTelegraphic: source.isInternal }));
  const progress = PROGRESS.exec(sentence);
  if (!(isTried || progress) || (language && !progress && isPlanned(sentence, language))) return;
  runbook.state = 'attempted';
  const outcome = progress
    ? sentence.slice(progress.index)
    : parts.find(({ joint }) => joint === 'result' || joint === 'colon')?.text;
  const text = outcome === undefined ? undefined : phraseResult(outcome.replace(url ?? '', ''), language);
  if (text !== undefined) runbook.outcome = text;
}

function makeTest(read: Case, hosts: readonly string[]): (url: string) => boolean {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  for (const { url, kind } of read.links) if (RUNBOOK_FIELD.test(kind)) known.add(hostOf(url));
  for (const { label, value } of read.fields)
    if (RUNBOOK_FIELD.test(label)) for (const url of urlsIn(value)) known.add(hostOf(url));
  known.delete('');
  return (url) => known.has(hostOf(url)) || RUNBOOK_PATH.test(url.replace(/^https?:\/\//, ''));
}

/** Whether a text names one of the runbooks by its address. */
export function namesRunbook(text: string, runbooks: readonly Runbook[]): boolean {
  if (runbooks.length === 0) return false;
  const keys = new Set(urlsIn(text).map(keyOf));
  return runbooks.some(({ url }) => url !== undefined && keys.has(keyOf(url)));
}

const urlsIn = (text: string) =>
  text.includes('://') ? (text.match(URL_IN) ?? []).map((url) => url.replace(/[.,;:!?]+$/, '')) : [];
const hostOf = (url: string) => /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
const keyOf = (name: string) =>
  name
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#]+$/, '')
    .toLowerCase();

/** A title that people read: the link's label, or the end of the address with spaces for hyphens. */
function titleOf(url: string, label?: string): string {
  const own = canonicalText(label ?? '');
  if (own !== '' && !/^https?:/i.test(own) && !RUNBOOK_FIELD.test(own)) return own;
  const path = url
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast((part) => part !== '');
  return trim(canonicalText((path ?? hostOf(url)).replace(/[-_+]+|%20/g, ' ').replace(/\.\w{2,5}$/, ''))) || url;
}
