/**
 * Number of words a person would count, in any script: segments that Intl.Segmenter calls word-like
 * (Japanese and Chinese have no spaces). An address counts as one word, whatever it is made of.
 */
export function countWords(text: string): number {
  let words = 0;
  const withoutAddresses = text.replace(/https?:\/\/\S+/g, () => {
    words += 1;
    return ' ';
  });
  for (const segment of segmenter().segment(withoutAddresses)) if (segment.isWordLike) words += 1;
  return words;
}

let cached: Intl.Segmenter | undefined;
const segmenter = () => (cached ??= new Intl.Segmenter(undefined, { granularity: 'word' }));
