/** Once a day what is older than the setting allows is deleted. */
import { browser } from 'wxt/browser';
import { deleteBefore, keptSince } from '../../lib/db/retention.ts';
import { loadSettings } from '../../lib/db/settings.ts';

const ALARM = 'retention';
const DAY_MINUTES = 24 * 60;

export function listenForRetention(): void {
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void deleteOld();
  });
}

const begin = () => void browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });

async function deleteOld(): Promise<void> {
  const { retentionMonths } = await loadSettings();
  await deleteBefore(keptSince(new Date(), retentionMonths));
}
