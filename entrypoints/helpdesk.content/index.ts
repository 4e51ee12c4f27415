/**
 * The engine: injected by the background once a page is recognised. It reads the case, shows the clock, inserts the note and
 * guards it. It lives in the top frame only; one AbortSignal per page visit ends everything that a visit started.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { MARKS } from '../../lib/adapters/marks.ts';
import { listen } from '../../lib/browser/listen.ts';
import { toBackground } from '../../lib/browser/send.ts';
import { redactPage } from '../../lib/page/redact-page.ts';
import { recognise } from '../../lib/page/recognise.ts';
import { startVisit, type Visit } from './visit.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(ctx) {
    let visit: Visit | undefined;
    let ending = new AbortController();

    const visitPage = async () => {
      const recognised = recognise(document, location.href, MARKS);
      if (visit?.isOf(recognised)) return;
      ending.abort();
      ending = new AbortController();
      visit = undefined;
      if (!recognised) return;
      const { signal } = ending;
      const welcome = await toBackground('hello', recognised);
      if (welcome && !signal.aborted) visit = startVisit(recognised, welcome, signal);
    };

    const stopListening = listen('engine', {
      state: () => visit?.state(),
      read: ({ isFresh }) => visit?.read(isFresh),
      reveal: ({ entryId }) => visit?.reveal(entryId) ?? false,
      insert: (data) => visit?.insert(data),
      takeOut: ({ noteId }) => visit?.takeOut(noteId) ?? false,
      showClock: ({ clock }) => visit?.showClock(clock),
      collect: ({ isOn }) => visit?.collect(isOn),
      report: () => redactPage(),
      lookForNews: () => visit?.lookForNews(),
      recognisedAgain: (): true => {
        void visitPage();
        return true;
      },
    });
    ctx.onInvalidated(() => {
      stopListening();
      ending.abort();
    });
    // The event comes before the address has changed; the recogniser looks again when the page has had time to follow.
    ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => void visitPage(), 0));
    void visitPage();
  },
});
