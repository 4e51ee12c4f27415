/** The background: permissions, injection, and the paths that must work while no panel is open. It keeps nothing in memory. */
import { defineBackground } from 'wxt/utils/define-background';
import { listenForAction } from './action.ts';
import { listenForCases } from './cases.ts';
import { listenForShortcut } from './insert.ts';
import { listenForLate } from './pending.ts';
import { listenForRetention } from './retention.ts';
import { listenForSites } from './sites.ts';
import { listenForAlarms } from './toolbar.ts';
import { z } from 'zod';

// The extension's CSP forbids eval; zod's JIT probe would be reported as a violation.
z.config({ jitless: true });

export default defineBackground({
  type: 'module',
  main() {
    // All listeners are registered in the first turn: the browser starts this worker for the event that it is to handle.
    listenForAction();
    listenForSites();
    listenForCases();
    listenForShortcut();
    listenForLate();
    listenForAlarms();
    listenForRetention();
  },
});
