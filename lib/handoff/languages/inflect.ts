/** Regular verb forms, so that a language file lists each verb once. */

/** English: past forms, by base form. Irregular ones are given as `run/ran`. */
export function englishPast(verbs: string): Record<string, string> {
  return Object.fromEntries(
    list(verbs).map((verb) => {
      const [base = verb, irregular] = verb.split('/');
      return [base, irregular ?? regularPast(base)];
    }),
  );
}

/** One short vowel before one consonant, in a single syllable behind any prefix: "stop", "unplug", not "open", "lower". */
const DOUBLING = /^(?:re-?|un-?|de-?|sub|out|over)?[^aeiouy]*(?:qu)?[aeiou][bdgklmnprt]$/;

function doubles(base: string): boolean {
  return DOUBLING.test(base) && !/^(?:open|enter|edit|alter)$/.test(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** English: the -ing form of a base. */
export function englishDoing(base: string): string {
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** Stems joined with each ending, e.g. Romance verbs of one conjugation. `c>qu` rewrites the stem's end before e and é. */
export function conjugate(stems: string, endings: string, softens: Record<string, string> = {}): string {
  const ends = list(endings);
  return list(stems)
    .flatMap((stem) =>
      ends.map((end) => {
        const soft = /^[eéií]/u.test(end) ? Object.entries(softens).find(([hard]) => stem.endsWith(hard)) : undefined;
        return soft ? stem.slice(0, -soft[0].length) + soft[1] + end : stem + end;
      }),
    )
    .join(' ');
}

/** Infinitive → what a step is called once it is done. */
export function toPast(stems: string, infinitive: string, past: string): Record<string, string> {
  return Object.fromEntries(list(stems).map((stem) => [stem + infinitive, stem + past]));
}

/** First person of the past → third, with the stem's end as `conjugate` writes it. */
export function toThird(
  stems: string,
  first: string,
  third: string,
  softens: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(
    list(stems).map((stem) => [conjugate(stem, first, softens), conjugate(stem, third, softens)]),
  );
}

/** Verb-last languages: `prüfen/geprüft` pairs as infinitive → participle, also for the form without its ending ("prüf", "prüfe"). */
export function participles(pairs: string): Record<string, string> {
  return Object.fromEntries(
    list(pairs).flatMap((pair) => {
      const [base = '', past = ''] = pair.split('/');
      const stem = base.replace(/e?n$/, '');
      return [base, stem, `${stem}e`].map((form) => [form, past]);
    }),
  );
}

/** Pairs like `Neustart/neu_gestartet`, by the first in small letters. */
export function pairs(text: string): Record<string, string> {
  return Object.fromEntries(
    list(text).map((pair) => {
      const [one = '', other = ''] = pair.split('/');
      return [one.toLowerCase(), other.replaceAll('_', ' ')];
    }),
  );
}

const list = (text: string) => text.split(/\s+/).filter(Boolean);

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words separated by spaces, each also as people type it on a keyboard without its letters: "geändert geaendert", "geïnstalleerd geinstalleerd". */
export function typed(words: string): string {
  return list(words)
    .flatMap((word) => {
      const plain = word.replace(/[äöüß]/g, (letter) => DIGRAPHS[letter] ?? letter);
      const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
      return bare === word ? [word] : [word, bare];
    })
    .join(' ');
}
