import type { Check } from '../../lib/handoff/check.ts';
import { remarkText } from '../../lib/texts/remark-text.ts';

/** What could be better in a section. The region stays, so that a screen reader says what comes into it. */
export function Remarks({ checks }: { checks: Check[] }) {
  return (
    <div role="status" className="remarks">
      {checks.map((check) => (
        <p key={check.kind}>{remarkText(check)}</p>
      ))}
    </div>
  );
}
