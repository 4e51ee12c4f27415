import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { deleteAll, deleteCase, deletePerson } from '../../lib/db/retention.ts';
import { interfaceLanguage } from '../../lib/texts/time-text.ts';

interface Props {
  retentionMonths: number;
  onRetention(months: number): void;
}

/** What Baton keeps on this machine, for how long, and how to be rid of it. */
export function DataSection({ retentionMonths, onRetention }: Props) {
  const [said, setSaid] = useState('');
  return (
    <section className="data">
      <h2>{i18n.t('options.data')}</h2>
      <label className="field">
        <span>{i18n.t('options.retention')}</span>
        <input
          type="number"
          min={1}
          max={120}
          value={retentionMonths}
          onChange={({ target }) => {
            const months = Math.round(target.valueAsNumber);
            if (months >= 1 && months <= 120) onRetention(months);
          }}
        />
      </label>
      <Storage key={said} />
      <DeleteOne onSaid={setSaid} />
      <DeleteAll onSaid={setSaid} />
      <p role="status">{said}</p>
    </section>
  );
}

/** Measured anew after something was deleted, by its key. */
function Storage() {
  const [text, setText] = useState('');
  const [isKept, setIsKept] = useState<boolean>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage = 0, quota = 0 }) => {
      setText(i18n.t('options.used', [bytesText(usage), bytesText(Math.max(0, quota - usage))]));
    });
  }, []);
  useEffect(() => void navigator.storage.persisted().then(setIsKept), []);
  const persist = async () => setIsKept(await navigator.storage.persist());
  return (
    <div className="field">
      <p>{text}</p>
      <p className="muted">
        {isKept === true && i18n.t('options.persisted')}
        {isKept === false && i18n.t('options.notPersisted')}{' '}
        {isKept === false && (
          <button type="button" onClick={() => void persist()}>
            {i18n.t('options.persist')}
          </button>
        )}
      </p>
    </div>
  );
}

/** A number may be a case's and a person's: which one is meant, only a person can say. */
function DeleteOne({ onSaid }: { onSaid(text: string): void }) {
  const [wanted, setWanted] = useState('');
  const remove = async (from: (id: string) => Promise<number>) => {
    const id = wanted.trim();
    if (id === '') return;
    onSaid((await from(id)) === 0 ? i18n.t('options.nothingDeleted') : i18n.t('options.deleted', [id]));
    setWanted('');
  };
  return (
    <div className="field">
      <label htmlFor="wanted">{i18n.t('options.forget')}</label>
      <small className="muted">{i18n.t('options.forgetHint')}</small>
      <div className="row">
        <input id="wanted" autoComplete="off" value={wanted} onChange={({ target }) => setWanted(target.value)} />
        <button type="button" onClick={() => void remove(deleteCase)}>
          {i18n.t('options.deleteCase')}
        </button>
        <button type="button" onClick={() => void remove(deletePerson)}>
          {i18n.t('options.deletePerson')}
        </button>
      </div>
    </div>
  );
}

function DeleteAll({ onSaid }: { onSaid(text: string): void }) {
  const [isAsked, setIsAsked] = useState(false);
  const focus = useCallback((button: HTMLButtonElement | null) => button?.focus(), []);
  const confirm = async () => {
    await deleteAll();
    setIsAsked(false);
    onSaid(i18n.t('options.deletedAll'));
  };
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setIsAsked(true)}>
        {i18n.t('options.deleteAll')}
      </button>
    );
  }
  return (
    <div className="field" role="alertdialog" aria-label={i18n.t('options.deleteAll')}>
      <p>{i18n.t('options.deleteAllSure')}</p>
      <div className="row">
        <button type="button" ref={focus} onClick={() => setIsAsked(false)}>
          {i18n.t('options.cancel')}
        </button>
        <button type="button" className="danger" onClick={() => void confirm()}>
          {i18n.t('options.deleteAll')}
        </button>
      </div>
    </div>
  );
}

function bytesText(bytes: number): string {
  const [unit, size] =
    bytes < 1e6
      ? (['kilobyte', 1e3] as const)
      : bytes < 1e9
        ? (['megabyte', 1e6] as const)
        : (['gigabyte', 1e9] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes < 1e9 ? 0 : 1 } as const;
  return new Intl.NumberFormat(interfaceLanguage(), format).format(bytes / size);
}
