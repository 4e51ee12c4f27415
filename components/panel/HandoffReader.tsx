import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { draftedText } from '../../lib/handoff/drafted-text.ts';
import { SECTIONS, type Drafted, type DraftedLine, type Handoff, type SectionName } from '../../lib/handoff/model.ts';
import { sectionTitle } from '../../lib/texts/section-text.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import type { FoundNote } from '../../lib/handoff/note/find-note.ts';
import { CopyAsMarkdown } from './CopyAsMarkdown.tsx';
import { HypothesisVerdict } from './HypothesisVerdict.tsx';
import { Sources } from './Sources.tsx';
import type { ShownEpisode } from './use-episode.ts';

interface Props {
  read: Case;
  note: FoundNote;
  /** What Baton would draft now: its lines know the entries that prove them. */
  drafted: Drafted;
  tabId: number;
  episode: ShownEpisode | undefined;
  onWriteAnother(): void;
  children?: ReactNode;
}

/** The handoff that stands in the case, as a page to read. */
export function HandoffReader(props: Props) {
  const { read, note, onWriteAnother, children } = props;
  const author = note.author.name ?? note.author.id ?? '';
  return (
    <main className="reader">
      <p className="muted">
        {i18n.t('handoff.from', [author])}
        {note.at && ` · ${timeOfDay(note.at.at)}`}
      </p>
      {note.handoff ? (
        <Sections {...props} handoff={note.handoff} author={author} newer={countNewer(read, note.entryId)} />
      ) : (
        <p className="banner amber" role="status">
          {note.problem === 'newer-version' ? i18n.t('handoff.newerVersion') : i18n.t('handoff.damaged')}
        </p>
      )}
      {children}
      <div className="button-row">
        {note.handoff && <CopyAsMarkdown handoff={note.handoff} read={read} />}
        <button type="button" onClick={onWriteAnother}>
          {i18n.t('panel.anotherHandoff')}
        </button>
      </div>
    </main>
  );
}

interface SectionsProps extends Props {
  handoff: Handoff;
  author: string;
  newer: number;
}

function Sections({ handoff, author, newer, drafted, read, tabId, episode }: SectionsProps) {
  const proven = useMemo(() => provenLines(drafted), [drafted]);
  return (
    <>
      <p className="muted">
        {i18n.t('handoff.asOf', handoff.entries, [timeOfDay(handoff.asOf.replace('Z', ':00Z')), handoff.entries])}
        {newer > 0 && ` · ${i18n.t('handoff.newSince', newer)}`}
      </p>
      {SECTIONS.map((name, index) => (
        <section key={name} className="section" data-section={name}>
          <div className="section-head">
            <h2>
              <span className="number">{index + 1}</span> {sectionTitle(name)}
            </h2>
          </div>
          {name === 'hypothesis' && <p className="muted">{i18n.t('handoff.belief', [author])}</p>}
          <Lines handoff={handoff} name={name} proven={proven} read={read} tabId={tabId} />
          {name === 'hypothesis' && handoff.hypothesis.length > 0 && episode && <HypothesisVerdict episode={episode} />}
        </section>
      ))}
    </>
  );
}

interface LinesProps {
  handoff: Handoff;
  name: SectionName;
  proven: ReadonlyMap<string, DraftedLine>;
  read: Case;
  tabId: number;
}

function Lines({ handoff, name, proven, read, tabId }: LinesProps) {
  const lines = handoff[name];
  if (lines.length === 0) return <p className="muted">{i18n.t('handoff.empty')}</p>;
  const keyed = lines.map((line, index) => ({ ...line, key: `${index} ${line.text}`, from: proven.get(line.text) }));
  const sources = (from: DraftedLine | undefined) => from && <Sources line={from} read={read} tabId={tabId} />;
  return lines.every(({ kind }) => kind === 'item') ? (
    <ul>
      {keyed.map(({ key, text, from }) => (
        <li key={key} dir="auto">
          <span>{text}</span> {sources(from)}
        </li>
      ))}
    </ul>
  ) : (
    <>
      {keyed.map(({ key, text, kind, from }) => (
        <p key={key} dir="auto" className={kind === 'item' ? 'item' : undefined}>
          <span>{text}</span> {sources(from)}
        </p>
      ))}
    </>
  );
}

/** A line of the note that Baton drafts still, word for word, rests on the same entries. */
function provenLines(drafted: Drafted): ReadonlyMap<string, DraftedLine> {
  const lines = [...drafted.tried, ...drafted.context];
  const whole = draftedText(drafted).happening;
  const entries = [...new Set(drafted.happening.flatMap((line) => line.entries))];
  const [first] = drafted.happening;
  return new Map([
    ...lines.map((line) => [line.text, line] as const),
    ...(first ? [[whole, { ...first, text: whole, entries }] as const] : []),
  ]);
}

/** Entries by people since the note: what the note cannot know. */
export function countNewer(read: Case, entryId: string): number {
  const position = read.entries.findIndex(({ id }) => id === entryId);
  return read.entries.slice(position + 1).filter(({ kind }) => kind !== 'event').length;
}
