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
    const lookUntilFound = (waits: number[]) => {
      if (look() || waits.length === 0) return;
      ctx.setTimeout(() => lookUntilFound(waits.slice(1)), waits[0]);
    };
    ctx.addEventListener(window, 'wxt:locationchange', () => lookUntilFound(LOOK_AGAIN_MS));
    lookUntilFound(LOOK_AGAIN_MS);
  },
});

function look(): boolean {
  const found = recognise(document, location.href, MARKS);
  if (found) void browser.runtime.sendMessage({ to: 'background', name: 'recognised', data: found });
  return found !== undefined;
}
