import { i18n } from '#i18n';
import type { BusinessHours } from '../../lib/metrics/business-time.ts';
import { interfaceLanguage } from '../../lib/texts/time-text.ts';
import { ListField } from './ListField.tsx';

const OFFICE: BusinessHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] };
/** Monday first; a Sunday at 0 as in JavaScript's dates. */
const DAYS = [1, 2, 3, 4, 5, 6, 0];
const EDGES = ['from', 'to'] as const;
const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface Props {
  hours: BusinessHours | undefined;
  onChange(hours: BusinessHours | undefined): void;
}

export function BusinessHoursField({ hours, onChange }: Props) {
  const name = new Intl.DateTimeFormat(interfaceLanguage(), { weekday: 'short', timeZone: 'UTC' });
  const { days, holidays } = hours ?? { ...OFFICE, days: [] };
  const toggle = (day: number, is: boolean) => {
    const next = DAYS.filter((one) => (one === day ? is : days.includes(one)));
    onChange(next.length === 0 ? undefined : { ...(hours ?? OFFICE), days: next });
  };
  return (
    <fieldset className="field">
      <legend>{i18n.t('options.businessHours')}</legend>
      <small className="muted">{i18n.t('options.businessHoursHint')}</small>
      <div className="row">
        {DAYS.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              onChange={({ target }) => toggle(day, target.checked)}
            />{' '}
            {/* 4 January 1970 was a Sunday. */}
            {name.format(Date.UTC(1970, 0, 4 + day))}
          </label>
        ))}
      </div>
      {!hours && <p className="muted">{i18n.t('options.noHours')}</p>}
      {hours && (
        <>
          <div className="row">
            {EDGES.map((edge) => (
              <label key={edge}>
                {edge === 'from' ? i18n.t('options.from') : i18n.t('options.to')}{' '}
                <input
                  type="time"
                  value={hours[edge]}
                  onChange={({ target }) => target.value && onChange({ ...hours, [edge]: target.value })}
                />
              </label>
            ))}
          </div>
          <ListField
            label={i18n.t('options.holidays')}
            hint={i18n.t('options.holidaysHint')}
            values={holidays}
            onChange={(lines) => onChange({ ...hours, holidays: lines.filter(isDate) })}
          />
        </>
      )}
    </fieldset>
  );
}

const isDate = (line: string) => IS_DATE.test(line) && !Number.isNaN(Date.parse(line));
