import type { Adapter, Press } from '../adapters/schema.ts';
import { openPage } from '../page/page.ts';
import type { Recognised } from '../page/recognise.ts';
import { press } from './press.ts';

export type Opened =
  /** Its controls were pressed: it should be on this page now. */
  | { status: 'pressed' }
  /** It is another page of this site. */
  | { status: 'elsewhere'; url: string }
  /** The adapter names no way to open it, or it did not open: the agent has to. */
  | { status: 'closed' };

/** Opens the composer for internal notes of the case on this page. Nothing is ever submitted. */
export async function openComposer(
  document: Document,
  adapter: Adapter,
  recognised: Recognised,
  signal?: AbortSignal,
): Promise<Opened> {
  const { site, id = '' } = recognised;
  for (const { open } of adapter.composers) {
    if (!open) continue;
    if ('url' in open) return { status: 'elsewhere', url: site + open.url.replaceAll('{id}', encodeURIComponent(id)) };
    if (await pressAll(open.press, document, adapter, recognised, signal)) return { status: 'pressed' };
  }
  return { status: 'closed' };
}

/** Makes the composer of this page internal, where it is a page of its own that may start as a reply. */
export async function readyComposer(
  document: Document,
  adapter: Adapter,
  recognised: Recognised,
  signal?: AbortSignal,
): Promise<void> {
  const rule = adapter.composers.find(({ page, open }) => page === recognised.page && open && 'url' in open);
  await pressAll(rule?.open?.press ?? [], document, adapter, recognised, signal);
}

async function pressAll(
  rules: Press[],
  document: Document,
  adapter: Adapter,
  recognised: Recognised,
  signal?: AbortSignal,
): Promise<boolean> {
  const page = openPage({ document, url: document.URL, adapter }, recognised);
  let isOpen = true;
  for (const rule of rules) isOpen &&= await press(page, rule, signal);
  return isOpen;
}
