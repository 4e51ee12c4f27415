import type { Measured } from './measure.ts';

export const FACETS = ['site', 'group', 'area', 'plan'] as const;
export type Facet = (typeof FACETS)[number];

/** What the dashboard is narrowed to; a facet that is absent is not asked for. */
export type Filter = Partial<Record<Facet, string>>;

/** The value of a facet that a case does not say. No label is empty. */
export const NOT_KNOWN = '';

export const fitsFilter = (filter: Filter) => (one: Measured) =>
  FACETS.every((facet) => filter[facet] === undefined || filter[facet] === (one[facet] ?? NOT_KNOWN));

/** Every value that occurs, in alphabetical order; *not known* last, and only beside others. */
export function facetValues(episodes: readonly Measured[]): Record<Facet, string[]> {
  const values = (facet: Facet) => {
    const found = new Set<string>();
    let last: string | undefined;
    for (const one of episodes) {
      const value = one[facet] ?? NOT_KNOWN;
      // Most are like the one before; a set asks for more.
      if (value !== last) found.add(value);
      last = value;
    }
    const known = [...found].filter((value) => value !== NOT_KNOWN).sort((a, b) => a.localeCompare(b));
    return found.size > known.length && known.length > 0 ? [...known, NOT_KNOWN] : known;
  };
  return { site: values('site'), group: values('group'), area: values('area'), plan: values('plan') };
}
