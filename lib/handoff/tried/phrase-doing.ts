import type { Language } from '../languages/language.ts';
import type { FoundDoing } from './find-doing.ts';
import { nounAsDone } from './noun-as-done.ts';
import { phraseAction } from './phrase.ts';
import { asPast, pastOfGerund } from './verb-steps.ts';

/** Before a noun that names a step. */
const ARTICLE = /^\s*(?:an?|the|my|ein(?:e[mnr]?)?|de[mnr]|das|die|une?|le|la|el|una?|os?|as?|uma?|een|het|de)\s+/iu;
/** Before a verb that is used as a noun: "das Löschen". */
const NEUTER = /^\s*(?:das|dem|het)\s+/iu;
/** The action of a step that is told without a verb of its own: "clearing it", "das Löschen", "un redémarrage". */
export function phraseDoing(told: string, found: FoundDoing, language: Language): string {
  const isNamed = found.isNoun === true || !found.isResultBefore;
  if (!isNamed) return phraseAction(asPast(told, language), language);
  const before = found.verb === undefined || found.isNoun ? ARTICLE : NEUTER;
  return phraseAction(asDone(nounAsDone(told, language).replace(before, ''), language), language);
}

/** "clearing it", "actualizar el driver" */
function asDone(text: string, language: Language): string {
  const past = pastOfGerund(text, language);
  return past !== text || language.isVerbLast ? past : asPast(text, language);
}
