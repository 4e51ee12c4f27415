import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { findChromium } from './scripts/lib/find-browser.ts';

const chromium = findChromium()?.path;

/** Builds with fixed hosts: `e2e` for tests, `demo` for `npm start`. A store build has no host permission at install. */
const LOCAL_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
const MODES_WITH_LOCAL_HOSTS = new Set(['e2e', 'demo']);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // `npm run dev` opens the browser that is installed; as root Chromium starts only without its sandbox.
  webExt: {
    binaries: { ...(chromium && { chrome: chromium, edge: chromium }) },
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  // Explicit, because Firefox would otherwise get Manifest V2, which drops optional_host_permissions.
  manifestVersion: 3,
  imports: false,
  // Its `browser` variant decodes entities by setting innerHTML on an element: no such thing in a service worker, nor wanted here.
  vite: () => ({
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'clipboardWrite'],
    host_permissions: MODES_WITH_LOCAL_HOSTS.has(mode) ? LOCAL_HOSTS : [],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // Letters that are assigned and fire in both Chromium and Firefox; Alt+Shift+N/P and Ctrl+Shift+E/X/Y do not.
      _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
      'insert-note': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandInsert__' },
    },
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'baton@baton.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
