import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';

// The extension's CSP forbids eval; zod's JIT probe would be reported as a violation.
z.config({ jitless: true });
document.documentElement.lang = browser.i18n.getUILanguage();

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

const sites = {
  list: async () => (await browser.permissions.getAll()).origins ?? [],
  remove: async (origin: string) => void (await browser.permissions.remove({ origins: [origin] })),
};
createRoot(root).render(
  <StrictMode>
    <Options sites={sites} />
  </StrictMode>,
);
