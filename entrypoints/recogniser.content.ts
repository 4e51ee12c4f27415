/**
 * The only thing Baton puts on a page before a case is recognised (at most 12 KB gzip, see tests/bench): a look at the address
 * and a few selectors. Registered at run time on granted hosts; the engine is injected by the background when this says so.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MARKS } from '../lib/adapters/marks.ts';
import { recognise } from '../lib/page/recognise.ts';

/** Single-page helpdesks build their page after the address has changed: look again a little later, then be quiet. */
const LOOK_AGAIN_MS = [400, 1500, 4000];

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    const lookAgain = () => LOOK_AGAIN_MS.map((ms) => ctx.setTimeout(look, ms));
    // The event comes before the address and the page have changed: a look now would still find the old page.
    ctx.addEventListener(window, 'wxt:locationchange', lookAgain);
    if (!look()) lookAgain();
  },
});

/** Telling the same page twice changes nothing. */
function look(): boolean {
  const found = recognise(document, location.href, MARKS);
  if (found) void browser.runtime.sendMessage({ to: 'background', name: 'recognised', data: found });
  return found !== undefined;
}
