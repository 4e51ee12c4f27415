/**
 * What has to outlive the service worker but not the browser: kept in storage.session, which is memory only and closed to
 * content scripts. Case text never reaches the disk through it.
 */
import { browser } from 'wxt/browser';
import type { Case } from '../case/model.ts';
import type { ClockView } from '../clock.ts';
import type { InsertOutcome } from '../messages.ts';

/** Readings kept for pages that show only the composer; storage.session holds 10 MB. */
const MAX_CASES = 4;

interface Kept {
  cases: Case[];
  outcomes: Record<string, InsertOutcome>;
  clocks: Record<string, ClockView>;
  /** Tab id → case key, for the minutes on the toolbar icon. */
  tabs: Record<string, string>;
}

const EMPTY: Kept = { cases: [], outcomes: {}, clocks: {}, tabs: {} };
let queue: Promise<unknown> = Promise.resolve();

async function load<K extends keyof Kept>(key: K): Promise<Kept[K]> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Kept[K] | undefined) ?? structuredClone(EMPTY[key]);
}

/** One change at a time: two tabs may report at the same moment. */
function change<K extends keyof Kept>(key: K, edit: (value: Kept[K]) => Kept[K]): Promise<void> {
  const done = queue.then(async () => browser.storage.session.set({ [key]: edit(await load(key)) }));
  queue = done.catch(() => undefined);
  return done;
}

export const recallCase = async (caseKey: string) => (await load('cases')).find(({ key }) => key === caseKey);
export async function rememberCase(read: Case): Promise<void> {
  try {
    await change('cases', (cases) => [read, ...cases.filter(({ key }) => key !== read.key)].slice(0, MAX_CASES));
  } catch {
    // Too much for the quota: the newest alone may fit; without any, the composer's page says that it knows no case.
    await change('cases', () => [read]).catch((error: unknown) => console.debug('Baton cannot keep this case', error));
  }
}

export const recallOutcome = async (caseKey: string) => (await load('outcomes'))[caseKey];
export const rememberOutcome = (caseKey: string, outcome: InsertOutcome) =>
  change('outcomes', (outcomes) => ({ ...outcomes, [caseKey]: outcome }));

export const recallClock = async (caseKey: string) => (await load('clocks'))[caseKey];
export const rememberClock = (caseKey: string, clock: ClockView | undefined) =>
  change('clocks', ({ [caseKey]: _old, ...others }) => (clock ? { ...others, [caseKey]: clock } : others));

export const recallTabs = () => load('tabs');
export const rememberTab = (tabId: number, caseKey: string | undefined) =>
  change('tabs', ({ [tabId]: _old, ...others }) => (caseKey ? { ...others, [tabId]: caseKey } : others));
