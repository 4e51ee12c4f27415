import { allMatches, wordSet, words as wordsOf } from '../text/pattern.ts';
import type { Source } from '../text/read-source.ts';
import { countWords } from '../words.ts';
import { perReport } from './report-words.ts';
import { slotOfHeading, slottedLines } from './slotted-lines.ts';

/** Names that say where it happens: browsers, systems, devices, sign-in and mail services, with a version behind them. */
const NAMES = `chrome|firefox|safari|edge|opera|brave|internet explorer|windows(?: server)?|win(?= ?(?:7|8|10|11)(?!\\d))|macos|mac os(?: x)?|os x|ios|ipados|tvos|watchos|android(?: tv| auto)?|linux(?: mint)?|ubuntu|debian|fedora|centos|rhel|arch linux|iphone|ipad|apple (?:tv|watch)|pixel|galaxy|samsung|huawei|xiaomi|oneplus|macbook|chromebook|raspberry pi|outlook|gmail|yahoo|hotmail|thunderbird|office 365|microsoft 365|exchange|sharepoint|onedrive|teams|slack|zoom|google (?:calendar|workspace|drive|wifi|sheets)|okta|azure(?: ad)?|entra(?: id)?|active directory|auth0|salesforce|hubspot|shopify|woocommerce|wordpress|prestashop|magento|drupal|joomla|zapier|n8n|jira|jenkins|aws|s3|docker|kubernetes|proxmox|vmware|hyper-v|home assistant|nextcloud|synology|mqtt|zigbee|postgres(?:ql)?|mysql|mariadb|sql server|mongodb|redis|nginx|apache|cloudflare|php|node(?:\\.js)?|python|java|vpn|citrix|sap|excel|pos|usb|bluetooth|steam`;
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NAMES})(?:[ -]?(?:v|version )?(?:[A-Z]{1,2})?\\d+(?:\\.\\d+)*(?:[a-z]|\\+)?)?(?:(?<=windows \\d+) (?:\\d\\dH\\d|pro|home))?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
);
/** Also common words: only with a capital. */
const AMBIGUOUS =
  /^(?:edge|java|excel|pos|teams|zoom|slack|exchange|opera|brave|safari|node|python|usb|sap|pixel|galaxy|windows|steam)(?! ?\d)/;
/** A name with a version of several numbers; a small one only when it is the word for what has versions. */
const VERSION =
  /(?<![\p{L}\p{N}/.])(?:(?:(?:[Vv]ersion|[Vv]ersión|[Vv]ersão|[Vv]ersie|v)\.? ?v?\d+(?:\.\d+)*|(?:[Ff]irmware|[Aa]pp|[Aa]ppli|[Cc]lient|[Ss]erver|[Dd]river|[Tt]reiber|[Pp]ilote|[Uu]pdate|[Rr]elease|[Bb]uild|[Kk]ernel|[Pp]lugin)\.? ?v?\d+(?:\.\d+)+)(?![\p{L}\p{N}/]|\.\d)|\p{Lu}[\p{L}\p{N}-]+ v?\d+\.\d+(?:\.\d+){0,2}(?:[a-z]\d*)?(?![\d.]*\d|[ ]?(?:GHz|MHz|[GMk]B|mbps|%|V|kg|cm|mm|s|ms|EUR|USD|€|\$)))/gu;
/** A maker's name and a model: "Kodra C450", "Pixel 8a". */
const MODEL =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]+ )?\p{Lu}[\p{L}\p{N}]{2,} (?:[A-Z]{1,4}-?\d{1,4}[a-z]{0,2}|\d{1,2}[a-z])(?![\p{L}\p{N}-]|\.\d)/gu;
/** A model or version behind the word for what it is: "printer V400", "version 4.2". No status such as 503. */
const TOKEN = String.raw`(?:\p{Lu}\p{L}+ )?(?![45]\d\d(?!\d))(?:v?\d+(?:\.\d+)+|\p{L}{1,5}-?\d[\p{L}\d]*|\d{3,})`;
const ADDRESS =
  /https?:\/\/[^\s"'<>)]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:example|com|net|org|io|app|dev|cloud)(?:\/[\w./-]*)?/g;
const PATTERNS = [NAMED, VERSION, MODEL];
const FIRST_PATTERNS = [...PATTERNS, ADDRESS];
const MAX_ITEMS = 6;
const MAX_ITEM_WORDS = 5;
const MAX_LISTED = 4;
const MAX_ADDRESS = 60;

/** A name behind what carries one: "…", (…). */
const CALLED = String.raw`[:：]?\s?(?:["“„«「『]([^"“”„»」』]{2,30})["“”»」』]|\(([^()]{2,30})\))`;

const patternsOf = perReport((words) => {
  const before = words.isUnspaced ? '' : '(?<!\\p{L})';
  const after = words.isUnspaced ? '' : '(?!\\p{L})';
  return {
    noun: new RegExp(`(?<!\\p{L})(?:${words.headings.environment}) ${TOKEN}(?![\\p{L}\\p{N}])`, 'giu'),
    named: new RegExp(`${before}(${words.named})\\s?${CALLED}`, 'giu'),
    newThing: new RegExp(`${before}(?:${words.newThing})${after}`, 'giu'),
  };
});

/** What one entry says about where it happens; read once. */
const found = new WeakMap<Source, string[]>();

/** A version that stands without a name ("still on 6.2.0"): the product's, when nothing else has one. No address, no date. */
const BARE =
  /(?<![\p{L}\p{N}./-]|\p{Lu}\p{L}+ )(?!\d{1,2}\.\d{1,2}\.(?:(?:19|20)\d\d|[23]\d)(?!\d)|[\d.]*\.0\d)\d{1,3}\.\d{1,3}\.\d{1,4}(?![\p{L}\p{N}/]|\.\d)/gu;
const isBare = (item: string) => /^\d+(?:\.\d+)+$/.test(item);

/**
 * Where it happens, as the customer and then the agents name it; duplicates and parts of each other left out.
 * @param product what the case is about: stands first
 */
export function findEnvironment(sources: readonly Source[], product?: string): string[] {
  const items: string[] = [];
  const told = (['customer', 'agent'] as const).flatMap((speaker) => sources.filter((one) => one.speaker === speaker));
  for (const source of told) {
    if (items.length >= MAX_ITEMS) break;
    for (const item of environmentOf(source)) add(items, item);
  }
  const named = items.filter((item) => !isBare(item)).slice(0, MAX_ITEMS);
  if (product === undefined) return named;
  const version = named.some((item) => /\d\.\d/.test(item)) ? undefined : items.find(isBare);
  return [version === undefined ? product : `${product} ${version}`, ...named];
}

function environmentOf(source: Source): string[] {
  let items = found.get(source);
  if (!items) found.set(source, (items = readEnvironment(source)));
  return items;
}

function readEnvironment(source: Source): string[] {
  const words = source.language?.happening;
  if (!words) return namesIn(source.lines.map(({ text }) => text).join('\n'), source);
  const isGeneral = (name: string) => slotOfHeading(name, words) === 'environment';
  const { noun, named, newThing } = patternsOf(words);
  return slottedLines(source, words).flatMap(({ line, slot, label }) => {
    const names = namesIn(line.text, source);
    if (slot === 'environment') return piecesOf(line.text, label, isGeneral).concat(names);
    const models = words.isUnspaced ? [] : allMatches(noun, line.text).map(([item]) => item);
    const called = allMatches(named, line.text).map(([, thing = '', quoted, bracketed]) =>
      quoted === undefined ? `${thing} ${bracketed ?? ''}` : `${thing} “${quoted}”`,
    );
    const latest = source.speaker === 'customer' ? allMatches(newThing, line.text).map(([item]) => item) : [];
    return line.sentences
      .flatMap((sentence) => inventoryOf(sentence, source))
      .concat(
        names,
        models.filter((item) => !isVerb(item, source)),
        allMatches(BARE, line.text).map(([item]) => item),
        called,
        latest.slice(0, 1),
      );
  });
}

/** In the order in which they stand. */
function namesIn(text: string, source: Source): string[] {
  return (source.isFirst ? FIRST_PATTERNS : PATTERNS)
    .flatMap((pattern) => allMatches(pattern, text))
    .filter(({ 0: item }) => !AMBIGUOUS.test(item) && !isVerb(item, source) && item.length <= MAX_ADDRESS)
    .sort((a, b) => a.index - b.index)
    .map(({ 0: item }) => item.replace(/[.,;]$/, ''));
}

const splitList = (text: string) =>
  text.split(/\s*[,;|·•、]\s*|\s+[/+–-]\s+/).map((piece) => piece.replace(/^[-*[\]\s]+|[\s.:]+$/g, ''));

/** "Hub 2, firmware 7.0.3, 6 cameras": a list of things without a sentence around it, or a line that is a name and a version. */
function inventoryOf(sentence: string, source: Source): string[] {
  const text = sentence.replace(/^[^:,]{2,20}:\s/, '');
  if (text.length > 200 || !/\d/.test(text)) return [];
  const pieces = splitList(text);
  const isShort = pieces.every((piece) => countWords(piece) <= MAX_LISTED && !isVerb(piece, source));
  const isList =
    pieces.length > 1 ? namesIn(text, source).length > 0 : /^\p{L}[\p{L}-]* v?\d+(?:\.\d+)+$/u.test(text.trim());
  return isShort && isList ? pieces.filter((piece) => /^\p{L}[^=]*\d|^\p{Lu}[^=]*$/u.test(piece)) : [];
}

/** "OS: Android TV" → "Android TV"; "PHP: 8.2" → "PHP 8.2". */
function piecesOf(
  line: string,
  label: { name: string; value: string } | undefined,
  isGeneral: (name: string) => boolean,
): string[] {
  return splitList(label?.value ?? line).flatMap((piece, at) => {
    if (!/[\p{L}\p{N}]{2}|\d/u.test(piece) || countWords(piece) > MAX_ITEM_WORDS || piece.length > MAX_ADDRESS)
      return [];
    const needsName = label && at === 0 && (/^v?\d/.test(piece) || !isGeneral(label.name));
    return [needsName && countWords(label.name) <= 3 ? `${label.name} ${piece}` : piece];
  });
}

/** "Updated 3.1.4" names no product. */
function isVerb(item: string, { language }: Source): boolean {
  const first = /^\p{L}+/u.exec(item)?.[0].toLowerCase() ?? '';
  if (!language || !item.includes(' ')) return false;
  const { past, doing = '', base, common, people, good, bad } = language;
  return (
    [past, doing, base, common].some((list) => wordSet(list).has(first)) ||
    [people, good, bad].some((source) => wordsOf(source, { atStart: true, atEnd: true }).test(first))
  );
}

function add(items: string[], item: string): void {
  const lower = item.toLowerCase();
  const same = items.findIndex((other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()));
  if (same === -1) items.push(item);
  else if (item.length > (items[same]?.length ?? 0)) items[same] = item;
}
