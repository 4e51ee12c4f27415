import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Case } from '../../lib/case/model.ts';
import { SECTIONS, type Handoff, type SectionName } from '../../lib/handoff/model.ts';
import { sectionTitle } from '../../lib/texts/section-text.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import type { FoundNote } from '../../lib/handoff/note/find-note.ts';

interface Props {
  read: Case;
  note: FoundNote;
  onWriteAnother(): void;
  children?: ReactNode;
}

/** The handoff that stands in the case, as a page to read. */
export function HandoffReader({ read, note, onWriteAnother, children }: Props) {
  const author = note.author.name ?? note.author.id ?? '';
  return (
    <main className="reader">
      <p className="muted">
        {i18n.t('handoff.from', [author])}
        {note.at && ` · ${timeOfDay(note.at.at)}`}
      </p>
      {note.handoff ? (
        <Sections handoff={note.handoff} author={author} newer={countNewer(read, note.entryId)} />
      ) : (
        <p className="banner amber" role="status">
          {note.problem === 'newer-version' ? i18n.t('handoff.newerVersion') : i18n.t('handoff.damaged')}
        </p>
      )}
      {children}
      <button type="button" onClick={onWriteAnother}>
        {i18n.t('panel.anotherHandoff')}
      </button>
    </main>
  );
}

function Sections({ handoff, author, newer }: { handoff: Handoff; author: string; newer: number }) {
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
          <Lines handoff={handoff} name={name} />
        </section>
      ))}
    </>
  );
}

function Lines({ handoff, name }: { handoff: Handoff; name: SectionName }) {
  const lines = handoff[name];
  if (lines.length === 0) return <p className="muted">{i18n.t('handoff.empty')}</p>;
  const keyed = lines.map((line, index) => ({ ...line, key: `${index} ${line.text}` }));
  return lines.every(({ kind }) => kind === 'item') ? (
    <ul>
      {keyed.map(({ key, text }) => (
        <li key={key} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  ) : (
    <>
      {keyed.map(({ key, text, kind }) => (
        <p key={key} dir="auto" className={kind === 'item' ? 'item' : undefined}>
          {text}
        </p>
      ))}
    </>
  );
}

/** Entries by people since the note: what the note cannot know. */
function countNewer(read: Case, entryId: string): number {
  const position = read.entries.findIndex(({ id }) => id === entryId);
  return read.entries.slice(position + 1).filter(({ kind }) => kind !== 'event').length;
}
