import type { Source } from '../text/read-source.ts';

/** Names that say where it happens: browsers, systems, devices, sign-in and mail services, with a version behind them. */
const NAMES = `chrome|firefox|safari|edge|opera|brave|internet explorer|windows(?: server)?|macos|mac os|ios|ipados|android|linux|ubuntu|debian|iphone|ipad|pixel|galaxy|samsung|huawei|xiaomi|macbook|chromebook|raspberry pi|outlook|gmail|yahoo|hotmail|office 365|microsoft 365|exchange|teams|slack|zoom|google (?:calendar|workspace|drive)|okta|azure(?: ad)?|entra|auth0|salesforce|hubspot|shopify|woocommerce|wordpress|zapier|n8n|aws|s3|docker|kubernetes|postgres(?:ql)?|mysql|mariadb|sql server|mongodb|redis|nginx|apache|php|node(?:\\.js)?|python|java|vpn|citrix|sap|excel|pos|usb|bluetooth`;
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NAMES})(?:[ -]?(?:v|version )?[A-Z]?\\d+(?:\\.\\d+)*)?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'giu',
);
/** Also common words: only with a capital. */
const AMBIGUOUS =
  /^(?:edge|java|excel|pos|teams|zoom|slack|exchange|opera|brave|safari|node|python|usb|sap|pixel|galaxy|windows)/;
const VERSION =
  /(?<![\p{L}\p{N}/])(?:(?:[Vv]ersion|[Vv]ersión|[Vv]ersão|[Vv]ersie|[Aa]pp|[Uu]pdate|v)\.? ?)\d+(?:\.\d+)*(?![\p{L}\p{N}/]|\.\d)|(?<![\p{L}\p{N}.])\p{Lu}\p{L}+ \d+\.\d+(?:\.\d+)?(?![\d.])/gu;
const ADDRESS =
  /https?:\/\/[^\s"'<>)]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:example|com|net|org|io|app|dev|cloud)(?:\/[\w./-]*)?/g;
const MAX_ITEMS = 5;

/** Where it happens, as the customer and then the agents name it; duplicates and parts of each other left out. */
export function findEnvironment(sources: readonly Source[]): string[] {
  const found: string[] = [];
  for (const source of [...sources].sort((a, b) => Number(a.speaker === 'agent') - Number(b.speaker === 'agent'))) {
    const text = source.lines.map((line) => line.text).join('\n');
    const patterns = source.isFirst ? [NAMED, VERSION, ADDRESS] : [NAMED, VERSION];
    for (const pattern of patterns)
      for (const [item] of text.matchAll(pattern)) if (!AMBIGUOUS.test(item)) add(found, item.replace(/[.,;]$/, ''));
    if (found.length >= MAX_ITEMS) break;
  }
  return found.slice(0, MAX_ITEMS);
}

function add(found: string[], item: string): void {
  const lower = item.toLowerCase();
  const same = found.findIndex((other) => other.toLowerCase().includes(lower) || lower.includes(other.toLowerCase()));
  if (same === -1) found.push(item);
  else if (item.length > (found[same]?.length ?? 0)) found[same] = item;
}
