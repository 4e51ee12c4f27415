// What runs inside the page when `npm run read` reads it: the same engine as in the extension.
import { MARKS } from '../../lib/adapters/marks.ts';
import type { Adapter } from '../../lib/adapters/schema.ts';
import { findComposer } from '../../lib/composer/find.ts';
import { readCase, type ReadResult } from '../../lib/page/read-case.ts';
import { recognise, type Recognised } from '../../lib/page/recognise.ts';

export interface EngineAnswer {
  found?: Recognised | undefined;
  result?: ReadResult;
  composer?: { found: boolean; internal: boolean };
  /** Reading must never change a page. */
  hasChangedPage?: boolean;
}

/**
 * Recognises and reads this document. Looks for the composer only where there is one on the page.
 * @param now ISO 8601: the time that ages on a saved page count from
 */
export async function readHere(adapters: Adapter[], now?: string): Promise<EngineAnswer> {
  const url = location.href;
  const marks = [...adapters.flatMap((adapter) => adapter.marks ?? []), ...MARKS];
  const found = recognise(document, url, marks);
  const adapter = adapters.find(({ vendor }) => vendor === found?.vendor);
  if (!found || !adapter) return { found };
  const before = document.documentElement.outerHTML;
  const isWriting = found.kind === 'composer';
  const read = { document, url, adapter, now: () => (now ? new Date(now) : new Date()), fetch: fetch.bind(window) };
  const result = isWriting ? {} : await readCase(read);
  const { requester } = result.case ?? {};
  const customers = requester?.email ? [requester.email] : [];
  const composer = findComposer({ document, url, adapter, caseId: found.id ?? '', customers });
  return {
    found,
    result,
    hasChangedPage: document.documentElement.outerHTML !== before,
    composer: { found: composer !== undefined, internal: composer?.prove().isInternal ?? false },
  };
}
