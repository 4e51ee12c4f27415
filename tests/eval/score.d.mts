/** Types of score.mjs. */
export interface ScoredAction {
  action: string;
  result: string | null;
  entry_n: number[];
}
export interface Detail {
  matched: { pred: ScoredAction; gold: ScoredAction; score: number; result: { strict: boolean; lenient: boolean } }[];
  extra: ScoredAction[];
  missed: ScoredAction[];
  traps: string[];
  dups: string[];
}
export type Summary = Record<string, number | null>;
export function loadCases(dir: string): unknown[];
export function render(score: Summary, title?: string): string;
export function scoreAll(
  cases: unknown[],
  predictions: unknown,
): { total: Summary; by_lang: Record<string, Summary>; details: Record<string, Detail> };
export function tokens(text: string, lang: string): Map<string, number>;
export function compare(
  one: Map<string, number>,
  other: Map<string, number>,
): { shared: number; overlap: number; dice: number };
