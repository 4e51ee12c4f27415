import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { BackendContext } from '../../components/panel/backend.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import '../../components/panel/panel.css';
import { openBackend } from './backend.ts';

// The extension's CSP forbids eval; zod's JIT probe would be reported as a violation.
z.config({ jitless: true });
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <BackendContext value={openBackend()}>
      <Panel />
    </BackendContext>
  </StrictMode>,
);
