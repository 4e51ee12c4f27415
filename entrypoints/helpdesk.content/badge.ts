/**
 * What Baton shows in the page: a pill with the time since pickup, and a message when something happened to the note. Plain DOM in
 * a shadow root outside the page's body, so neither the page's styles nor Baton's own observers meet it.
 */
import { i18n } from '#i18n';
import { msToNextChange, readClock, type ClockView } from '../../lib/clock.ts';
import type { Refusal } from '../../lib/composer/types.ts';
import type { Drift } from '../../lib/metrics/drift.ts';
import type { FoundAnswer, InsertOutcome } from '../../lib/messages.ts';
import { clockText } from '../../lib/texts/clock-text.ts';
import { outcomeText, warningText } from '../../lib/texts/outcome-text.ts';
import { timeOfDay } from '../../lib/texts/time-text.ts';
import type { BadgePlace } from '../../lib/badge-place.ts';
import { placeBadge } from './badge-place.ts';
import { BADGE_STYLE } from './badge-style.ts';

export interface BadgeOptions {
  /** Where the person put it on this helpdesk. */
  place: BadgePlace | undefined;
  onPlace(place: BadgePlace): void;
}

interface Warning {
  reason: Refusal | 'submit-blocked' | 'take-out-failed';
  recipients?: string[];
  takeItOut?: () => void;
}

export interface Badge {
  showClock(clock: ClockView | undefined): void;
  showOutcome(outcome: InsertOutcome): void;
  warn(warning: Warning): void;
  clearWarning(): void;
  /** Who escalated the case is told, once a visit, what second line lacks. It never blocks. */
  remind(drift: Drift | undefined): void;
  /** What the case says already of a question that is being typed. A warning about the note goes before. */
  offerAnswer(answer: FoundAnswer, choices: { use: () => void; askAnyway: () => void }): void;
  clearAnswer(): void;
}

const OUTCOME_SHOWN_MS = 12_000;

export function showBadge(signal: AbortSignal, { place, onPlace }: BadgeOptions): Badge {
  const host = document.createElement('baton-badge');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = BADGE_STYLE;
  const pill = document.createElement('button');
  Object.assign(pill, { type: 'button', className: 'pill', hidden: true, title: i18n.t('badge.choices') });
  // Says changes of state to screen readers; the minutes are not read out.
  const spoken = make('div', { className: 'spoken', role: 'status' });
  const box = make('div', { className: 'message', hidden: true });
  root.append(style, box, pill, spoken);
  signal.addEventListener('abort', () => host.remove());

  let clock: ClockView | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWarning = false;
  let isAnswer = false;
  let isChoices = false;
  let isReminded = false;

  const placing = placeBadge(host, pill, { place, signal, onPlace, onPress: offerChoices });

  function attach() {
    // Shown only when there is something to show: a page without a handoff gets no node.
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
  }

  function tick() {
    clearTimeout(timer);
    const wasHidden = pill.hidden;
    pill.hidden = !clock || placing.isHidden();
    if (!clock || pill.hidden || signal.aborted) return;
    attach();
    const reading = readClock(clock, new Date());
    pill.textContent = clockText(reading);
    pill.classList.toggle('over', reading.isOverGoal);
    if (wasHidden) placing.settle();
    const wait = msToNextChange(clock, new Date());
    if (wait !== undefined && document.visibilityState === 'visible') timer = setTimeout(tick, wait + 20);
  }
  // A hidden tab has no timer; the text is right again before it is seen.
  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  function showMessage(text: string, kind: 'done' | 'kept' | 'warning' | 'answer', buttons: [string, () => void][]) {
    attach();
    box.hidden = false;
    box.className = `message ${kind}`;
    if (kind !== 'answer') isChoices = false;
    box.setAttribute('role', kind === 'done' || kind === 'answer' ? 'status' : 'alert');
    const line = make('p', {});
    line.textContent = text;
    const actions = make('div', { className: 'actions' });
    for (const [label, press] of buttons) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', press, { signal });
      actions.append(button);
    }
    box.replaceChildren(line, actions);
    placing.settle();
  }
  const hideMessage = () => {
    box.hidden = true;
    box.replaceChildren();
    isWarning = false;
    isAnswer = false;
    isChoices = false;
  };
  /** What the clock's own button offers. A message that says something about a note or a question stays. */
  function offerChoices() {
    if (!box.hidden && !isChoices) return;
    if (isChoices) return hideMessage();
    isChoices = true;
    showMessage(i18n.t('badge.choices'), 'answer', [
      [i18n.t('badge.move'), placing.toNextCorner],
      [i18n.t('badge.hide'), () => (placing.hide(), hideMessage(), tick())],
      [i18n.t('dismiss'), () => (hideMessage(), pill.focus())],
    ]);
    box.querySelector('button')?.focus();
  }
  const clearWarning = () => {
    if (isWarning) hideMessage();
  };

  return {
    showClock(next) {
      if (next?.phase !== clock?.phase || next?.closedBy !== clock?.closedBy)
        spoken.textContent = next ? clockText(readClock(next, new Date())) : '';
      clock = next;
      tick();
    },
    showOutcome(outcome) {
      if (isWarning) return;
      isAnswer = false;
      const isDone = outcome.status !== 'kept';
      showMessage(outcomeText(outcome), isDone ? 'done' : 'kept', [[i18n.t('dismiss'), hideMessage]]);
      if (isDone) setTimeout(() => !isWarning && hideMessage(), OUTCOME_SHOWN_MS);
    },
    warn({ reason, recipients, takeItOut }) {
      isWarning = true;
      isAnswer = false;
      const button: [string, () => void] = [i18n.t('takeItOut'), () => takeItOut?.()];
      showMessage(warningText(reason, recipients), 'warning', takeItOut ? [button] : []);
    },
    clearWarning,
    offerAnswer({ text, author, at }, { use, askAnyway }) {
      if (isWarning) return;
      isChoices = false;
      isAnswer = true;
      const source = [author, at && timeOfDay(at)].filter(Boolean).join(', ');
      const found = i18n.t('askGuard.found', [text]);
      showMessage(source === '' ? found : `${found} (${source})`, 'answer', [
        [i18n.t('askGuard.useIt'), () => (hideMessage(), use())],
        [i18n.t('askGuard.askAnyway'), () => (hideMessage(), askAnyway())],
      ]);
    },
    remind(drift) {
      if (!drift || isReminded || !box.hidden) return;
      isReminded = true;
      showMessage(i18n.t(drift === 'none' ? 'drift.none' : 'drift.thin'), 'kept', [[i18n.t('dismiss'), hideMessage]]);
      box.setAttribute('role', 'status');
    },
    clearAnswer() {
      if (isAnswer) hideMessage();
    },
  };
}

function make(tag: 'div' | 'p', settings: { className?: string; hidden?: boolean; role?: string }): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element, settings);
  if (settings.role) element.setAttribute('role', settings.role);
  return element;
}
