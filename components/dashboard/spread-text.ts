import type { Spread } from '../../lib/metrics/figures.ts';
import { NONE_YET } from '../../lib/metrics/percentile.ts';
import { durationText } from './format.ts';
import { fill, texts } from './texts.ts';

/** "median · 90 % within 34 min · n = 12" */
export function spreadText({ n, p90 }: Spread): string {
  const sample = fill(texts.sample, n);
  if (n === 0) return sample;
  const upper = p90 === NONE_YET ? texts.p90NoneYet : fill(texts.p90, durationText(p90));
  return [texts.median, upper, sample].join(' · ');
}
