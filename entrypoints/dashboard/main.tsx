import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import '../../components/dashboard/dashboard.css';

// The extension's CSP forbids eval; zod's JIT probe would be reported as a violation.
z.config({ jitless: true });
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const root = document.getElementById('root');
if (!root) throw new Error('dashboard/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Dashboard timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} now={new Date()} />
  </StrictMode>,
);
