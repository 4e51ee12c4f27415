import type { Language } from '../languages/language.ts';
import { perLanguage, words } from '../text/pattern.ts';

/** "das", "a", "another", "repeated" before the noun. */
const ARTICLE = String.raw`(?:(?:das|dem|de[rnm]|die|ein(?:e[mnr]?)?|mein(?:e[mnr]?)?|an?|the|another|my|het|de|een|mijn|nochmalige[snr]?|erneute[snrm]?|komplette[snrm]?|volledige?|full|complete|clean) )*`;
const OF = String.raw`(?:des |der |meine[sr] |vo[nm] (?:der |dem )?|van (?:de |het |mijn )?|of (?=the |my |an? )|of )`;

const pattern = perLanguage(({ pastOfNoun = {}, and }) => {
  const noun = `(?:${Object.keys(pastOfNoun).join('|') || '(?!)'})`;
  return words(`(${ARTICLE}${noun}(?: (?:${and}|&) ${ARTICLE}${noun})?)(?: (${OF})(\\S.*))?`, {
    atStart: true,
    atEnd: true,
  });
});
const articles = new RegExp(`(?<![\\p{L}])${ARTICLE}`, 'giu');

/** "Neuinstallation des Adapters" → "Adapter neu installiert", "restart of the router" → "restarted the router". Other texts stay. */
export function nounAsDone(text: string, language: Language): string {
  const { pastOfNoun, isVerbLast } = language;
  const found = pastOfNoun && text.length < 120 ? pattern(language).exec(text.replace(/[\s\p{P}]+$/u, '')) : null;
  if (!pastOfNoun || !found) return text;
  const bare = (found[1] ?? '').replace(articles, '').trim();
  const done = bare.replace(/[\p{L}-]+/gu, (word) => pastOfNoun[word.toLowerCase()] ?? word);
  const thing = found[3] === undefined ? undefined : withoutGenitive(found[3], found[2] ?? '');
  if (thing === undefined) return done;
  return isVerbLast ? `${thing} ${done}` : `${done} ${thing}`;
}

/** "des Routers" → "Router". */
function withoutGenitive(thing: string, of: string): string {
  if (!/^(?:des|meines) $/i.test(of)) return thing;
  return thing.replace(/^((?:\p{Ll}+en )?\p{Lu}[\p{L}-]*?)(?:(?<=[dt])es|(?<!s)s)(?=$|[\s,/])/u, '$1');
}
