import { i18n } from '#i18n';
import type { DraftedLine, Runbook } from '../../lib/handoff/model.ts';

/** The address of the runbook that a line of section 2 is about. Only web addresses become links. */
export function RunbookLink({ line, runbooks }: { line: DraftedLine; runbooks: Runbook[] }) {
  const runbook = runbooks.find(({ title, entries }) => line.text.includes(title) && sameIds(entries, line.entries));
  if (!runbook?.url || !/^https?:/.test(runbook.url)) return null;
  return (
    <a href={runbook.url} target="_blank" rel="noreferrer noopener">
      {i18n.t('panel.openRunbook')}
    </a>
  );
}

const sameIds = (some: string[], others: string[]) =>
  some.length === others.length && some.every((id) => others.includes(id));
