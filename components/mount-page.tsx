import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { i18n } from '#i18n';
import { interfaceLanguage } from '../lib/texts/time-text.ts';

/** Shows one of the extension's own pages, in the browser's language and direction. */
export function mountPage(page: ReactNode): void {
  // The extension's CSP forbids eval; zod's JIT probe would be reported as a violation.
  z.config({ jitless: true });
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = i18n.t('@@bidi_dir');
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
