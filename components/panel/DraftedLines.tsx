import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import type { Drafted, DraftedLine } from '../../lib/handoff/model.ts';
import { RunbookLink } from './RunbookLink.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  name: 'happening' | 'tried' | 'context';
  drafted: Drafted;
  read: Case;
  tabId: number;
}

/** Baton's lines, each with where it comes from. */
export function DraftedLines({ name, drafted, read, tabId }: Props) {
  const lines = drafted[name];
  return (
    <>
      {lines.length === 0 && <p className="muted">{emptyText(name)}</p>}
      {name === 'happening' ? (
        <p dir="auto">
          {lines.map((line) => (
            <Line key={line.text} line={line} read={read} tabId={tabId} />
          ))}
        </p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.text} dir="auto">
              <Line line={line} read={read} tabId={tabId} />
              {name === 'tried' && <RunbookLink line={line} runbooks={drafted.runbooks} />}
            </li>
          ))}
        </ul>
      )}
      {name === 'tried' && drafted.triedLeftOut > 0 && (
        <p className="muted">{i18n.t('panel.moreActions', drafted.triedLeftOut)}</p>
      )}
    </>
  );
}

function Line({ line, read, tabId }: { line: DraftedLine; read: Case; tabId: number }) {
  return (
    <span className="line">
      <span lang={line.lang}>{line.text}</span> <Sources line={line} read={read} tabId={tabId} />{' '}
    </span>
  );
}

function emptyText(name: Props['name']): string {
  if (name === 'tried') return i18n.t('panel.nothingTried');
  return name === 'context' ? i18n.t('panel.nothingContext') : i18n.t('panel.nothingHappening');
}
