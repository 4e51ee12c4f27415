import { useEffect, useState } from 'react';
import type { Case } from '../../lib/case/model.ts';
import { checkHandoff, type Check } from '../../lib/handoff/check.ts';
import { SECTIONS, type Section, type SectionName } from '../../lib/handoff/model.ts';
import { toLines } from '../../lib/handoff/note/canonical.ts';

/** Nobody is corrected in mid-sentence. */
const SETTLED_MS = 1200;

/** Remarks on the handoff as it would be sent now, once nothing was typed for a moment. */
export function useChecks(texts: Record<SectionName, string>, read: Case): Check[] {
  const [checks, setChecks] = useState<Check[]>([]);
  const typed = JSON.stringify(SECTIONS.map((name) => texts[name]));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => void check(), SETTLED_MS);
    async function check() {
      const { checkSecrets } = await import('../../lib/handoff/vendor-secrets.ts');
      const sections = sectionsOf(typed);
      const found = [...checkHandoff(sections, read), ...(await checkSecrets(sections))];
      if (isCurrent) setChecks(found);
    }
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [typed, read]);
  return checks;
}

function sectionsOf(typed: string): Record<SectionName, Section> {
  const texts = JSON.parse(typed) as string[];
  const lines = SECTIONS.map((name, index) => [name, toLines(texts[index] ?? '')]);
  return Object.fromEntries(lines) as Record<SectionName, Section>;
}
