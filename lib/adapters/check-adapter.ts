import type { z } from 'zod';
import { findDangling, findWeakProofs } from './check-meaning.ts';
import { visit } from './check-visit.ts';
import { Adapter } from './schema.ts';

/**
 * Where an adapter comes from. `builtin` and `policy` may fetch, press and use regular expressions; `taught` (pointed out by the
 * user), `imported` (a file) and `discovered` (worked out) may not, so that a bad file reads wrongly and does nothing more.
 */
export type Trust = 'builtin' | 'policy' | 'taught' | 'imported' | 'discovered';

export type Checked = { adapter: Adapter; problems: [] } | { adapter?: undefined; problems: string[] };

/** Checks an adapter against the schema, then against what its origin allows. Every problem names its place. */
export function checkAdapter(json: unknown, trust: Trust): Checked {
  const parsed = Adapter.safeParse(json);
  if (!parsed.success) return { problems: parsed.error.issues.map(describeIssue) };
  const adapter = parsed.data;
  const problems = [
    ...(trust === 'builtin' || trust === 'policy' ? [] : findForbidden(adapter, trust)),
    ...findBadPatterns(adapter),
    ...findWeakProofs(adapter),
    ...findDangling(adapter),
  ];
  return problems.length > 0 ? { problems } : { adapter, problems: [] };
}

/** Of a union only the branch that came closest is told, else every branch would complain. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : so ? `${so}.${String(part)}` : String(part)),
    '',
  );
  return `${place || 'adapter'}: ${issue.message}`;
}

const FORBIDDEN: Record<string, string> = {
  get: 'may not fetch records',
  press: 'may not press anything',
  showEntries: 'may not press anything',
  idIn: 'may not use regular expressions',
  match: 'may not use regular expressions',
  matches: 'may not use regular expressions',
};

function findForbidden(adapter: Adapter, trust: Trust): string[] {
  const problems: string[] = [];
  visit(adapter, (key, _value, place) => {
    const rule = Object.hasOwn(FORBIDDEN, key) ? FORBIDDEN[key] : undefined;
    if (rule) problems.push(`${place}: ${/^[aeiou]/.test(trust) ? 'an' : 'a'} ${trust} adapter ${rule}`);
  });
  return problems;
}

/** A quantified group that holds a quantifier can take exponential time on a hostile text. */
const NESTED_QUANTIFIER = /\([^()]*[*+][^()]*\)[*+{]/;

function findBadPatterns(adapter: Adapter): string[] {
  const problems: string[] = [];
  visit(adapter, (key, value, place) => {
    if ((key !== 'match' && key !== 'matches' && key !== 'idIn') || typeof value !== 'string') return;
    if (NESTED_QUANTIFIER.test(value)) problems.push(`${place}: nested quantifiers are not allowed`);
    try {
      RegExp(value, 'u');
    } catch {
      problems.push(`${place}: not a regular expression`);
    }
  });
  return problems;
}
