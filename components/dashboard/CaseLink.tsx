import { useLiveQuery } from 'dexie-react-hooks';
import { loadCasesSeen } from '../../lib/db/case-index.ts';
import type { CaseSeenRow } from '../../lib/db/rows.ts';

/** Where these cases were seen, by case key. */
export function useCases(caseKeys: readonly string[]): Map<string, CaseSeenRow> {
  const keys = [...new Set(caseKeys)];
  return useLiveQuery(() => loadCasesSeen(keys), [keys.join('\n')]) ?? NONE;
}

const NONE = new Map<string, CaseSeenRow>();

/** Events carry no address: a page or an import cannot make this a link to anything but a web page. */
export function CaseLink({ caseKey, seen }: { caseKey: string; seen: CaseSeenRow | undefined }) {
  const label = seen?.number ?? seen?.caseId ?? decodeId(caseKey);
  if (!seen || !isWebAddress(seen.url)) return label;
  return (
    <a href={seen.url} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

const isWebAddress = (url: string) => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);

/** The id is the last part of the case key (lib/case/key.ts). */
function decodeId(caseKey: string): string {
  const id = caseKey.split(' ').at(-1) ?? caseKey;
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // an imported key that was not made by key.ts
  }
}
