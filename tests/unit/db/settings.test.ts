import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../lib/db/database.ts';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../../../lib/db/settings.ts';

beforeEach(() => db.settings.clear());

it('has defaults before anybody set anything', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(DEFAULT_SETTINGS.goalMinutes).toBe(5);
});

it('keeps what was set and leaves the rest', async () => {
  await saveSettings({ secondLineGroups: ['L2 Engineering'] });
  await saveSettings({ goalMinutes: 10 });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, secondLineGroups: ['L2 Engineering'], goalMinutes: 10 });
});

it('falls back for a broken setting alone, and ignores one that it does not know', async () => {
  await saveSettings({ teamDomains: ['tidewell.example'] });
  await db.settings.bulkPut([
    { key: 'goalMinutes', value: 'soon' },
    { key: 'constructor', value: 1 },
  ]);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, teamDomains: ['tidewell.example'] });
});

it('refuses a value that does not fit, and then stores none of them', async () => {
  await expect(saveSettings({ teamDomains: ['a.example'], goalMinutes: -1 })).rejects.toThrow();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});
