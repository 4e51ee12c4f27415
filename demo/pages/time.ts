import { html, type Html } from '../html.ts';

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

export function showTime(at: Date): Html {
  return html`<time datetime="${at.toISOString()}">${TIME.format(at)} UTC</time>`;
}

export function showDate(at: Date): Html {
  return html`<time datetime="${at.toISOString().slice(0, 10)}">${DATE.format(at)}</time>`;
}

/** The day as text, e.g. "3 Mar 2026". */
export function writeDay(at: Date): string {
  return DATE.format(at);
}
