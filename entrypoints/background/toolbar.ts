/** Minutes since pickup on the toolbar icon. An alarm ticks only while a clock runs; the service worker sleeps in between. */
import { browser } from 'wxt/browser';
import { toEngine } from '../../lib/browser/send.ts';
import { recallClock, recallTabs, rememberTab } from '../../lib/browser/session-notes.ts';
import { readClock, type ClockView } from '../../lib/clock.ts';

const ALARM = 'clock';
/** The light scheme's amber and grey of components/theme.css; dark enough for white text (4.5:1). */
const AMBER = '#8a5000';
const QUIET = '#57606a';

export function listenForAlarms(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showAllClocks();
  });
  browser.tabs.onRemoved.addListener((tabId) => void rememberTab(tabId, undefined));
}

/** Shows the clock of the case in a tab; nothing when it has none. */
export async function showClock(tabId: number, clock: ClockView | undefined): Promise<void> {
  const reading = clock && readClock(clock, new Date());
  const text = reading?.phase === 'running' ? shortMinutes(reading.minutes) : '';
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: reading?.isOverGoal ? AMBER : QUIET });
  } catch (error) {
    console.debug('Baton: the tab was closed meanwhile', tabId, error);
  }
  if (reading?.phase === 'running') await browser.alarms.create(ALARM, { periodInMinutes: 1 });
}

async function showAllClocks(): Promise<void> {
  let isRunning = false;
  for (const [tabId, caseKey] of Object.entries(await recallTabs())) {
    // The tab may have gone on to a page that is no case, where nobody reports.
    const isShown = (await toEngine(Number(tabId), 'state', {}))?.caseKey === caseKey;
    if (!isShown) await rememberTab(Number(tabId), undefined);
    const clock = isShown ? await recallClock(caseKey) : undefined;
    isRunning ||= clock?.phase === 'running';
    await showClock(Number(tabId), clock);
  }
  if (!isRunning) await browser.alarms.clear(ALARM);
}

/** Four characters fit on the icon: 7m, 59m, 3h, 2d. */
function shortMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes}m`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)}h`;
  return `${Math.floor(minutes / (24 * 60))}d`;
}
