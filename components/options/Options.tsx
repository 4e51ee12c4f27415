import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { exportBroken } from '../../lib/db/broken.ts';
import { loadSettings, saveSettings, type Settings } from '../../lib/db/settings.ts';
import { BusinessHoursField } from './BusinessHoursField.tsx';
import { DataSection } from './DataSection.tsx';
import { ListField } from './ListField.tsx';

export interface Sites {
  list(): Promise<string[]>;
  remove(origin: string): Promise<void>;
}

/** Everything is saved as it is changed; there is no button to forget. */
export function Options({ sites }: { sites: Sites }) {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => void loadSettings().then(setSettings), []);
  if (!settings) return null;
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    void saveSettings(part);
  };
  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <ListField
        label={i18n.t('options.secondLine')}
        hint={i18n.t('options.secondLineHint')}
        values={settings.secondLineGroups}
        onChange={(secondLineGroups) => change({ secondLineGroups })}
      />
      <ListField
        label={i18n.t('options.teamDomains')}
        hint={i18n.t('options.teamDomainsHint')}
        values={settings.teamDomains}
        onChange={(teamDomains) => change({ teamDomains })}
      />
      <label className="field">
        <span>{i18n.t('options.goal')}</span>
        <input
          type="number"
          min={1}
          max={240}
          value={settings.goalMinutes}
          onChange={({ target }) =>
            target.valueAsNumber >= 1 && change({ goalMinutes: Math.round(target.valueAsNumber) })
          }
        />
      </label>
      <label className="field tick">
        <input
          type="checkbox"
          checked={settings.asksHelpdesk}
          onChange={({ target }) => change({ asksHelpdesk: target.checked })}
        />
        <span>
          {i18n.t('options.asksHelpdesk')}
          <small className="muted">{i18n.t('options.asksHelpdeskHint')}</small>
        </span>
      </label>
      <BusinessHoursField hours={settings.businessHours} onChange={(businessHours) => change({ businessHours })} />
      <SiteList sites={sites} />
      <HiddenBadges places={settings.badgePlaces} onChange={(badgePlaces) => change({ badgePlaces })} />
      <DataSection
        retentionMonths={settings.retentionMonths}
        onRetention={(retentionMonths) => change({ retentionMonths })}
      />
      <BrokenDrafts />
    </main>
  );
}

function SiteList({ sites }: { sites: Sites }) {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => void sites.list().then(setOrigins), [sites]);
  const remove = async (origin: string) => {
    await sites.remove(origin);
    setOrigins(await sites.list());
  };
  return (
    <section>
      <h2>{i18n.t('options.sites')}</h2>
      {origins.length === 0 && <p className="muted">{i18n.t('options.noSites')}</p>}
      <ul>
        {origins.map((origin) => (
          <li key={origin}>
            <code>{origin}</code>{' '}
            <button type="button" onClick={() => void remove(origin)}>
              {i18n.t('options.removeSite')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HiddenProps {
  places: Settings['badgePlaces'];
  onChange(places: Settings['badgePlaces']): void;
}

/** In the page a hidden clock cannot be found again. */
function HiddenBadges({ places, onChange }: HiddenProps) {
  const hidden = Object.keys(places).filter((site) => places[site] === 'hidden');
  if (hidden.length === 0) return null;
  return (
    <section>
      <h2>{i18n.t('options.hiddenBadges')}</h2>
      <ul>
        {hidden.map((site) => (
          <li key={site}>
            <code>{site}</code>{' '}
            <button
              type="button"
              onClick={() => onChange(Object.fromEntries(Object.entries(places).filter(([other]) => other !== site)))}
            >
              {i18n.t('options.showBadge')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stored drafts that could not be read are never deleted: here they can be fetched. */
function BrokenDrafts() {
  const [json, setJson] = useState<string>();
  useEffect(() => void exportBroken().then(setJson), []);
  if (!json) return null;
  return (
    <section>
      <h2>{i18n.t('options.broken')}</h2>
      <a download="baton-unreadable-drafts.json" href={`data:application/json,${encodeURIComponent(json)}`}>
        {i18n.t('options.brokenExport')}
      </a>
    </section>
  );
}
