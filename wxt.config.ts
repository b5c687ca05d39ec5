import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { inlineStyles } from './utils/cli/inline-styles';
import { SITES_AT_INSTALL } from './utils/sites/at-install';

export default defineConfig({
  imports: false,
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // The lab build is what `npm start`, `inspect` and the end-to-end tests load; it is never zipped.
      if (wxt.config.mode === 'lab')
        for (const script of manifest.content_scripts ?? [])
          Object.assign(script, {
            matches: ['<all_urls>'],
            js: ['content-scripts/readers.js', ...(script.js ?? [])],
          });
    },
  },
  vite: () => ({ plugins: [preact(), inlineStyles('sidepanel.html')], build: { sourcemap: false } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    action: {},
    // Alt and Shift with letters that neither the browsers nor the sites we read take (Chrome has A, B, I, P, R and T: a suggestion
    // of one of those is dropped without a word); the person can change them.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous__',
      },
      'insert-reply': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_insert__' },
    },
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
      // In a test nobody is there to say yes.
      ...(mode === 'lab' ? ['downloads'] : []),
    ],
    // Asked for when somebody sets the weekly export.
    optional_permissions: mode === 'lab' ? [] : ['downloads'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // What the content script's own sites need for going on in open tabs after an update: the same question at install.
    host_permissions: mode === 'lab' ? ['<all_urls>'] : [...SITES_AT_INSTALL],
    // Firefox takes a policy without a schema, and warns of this key.
    // Chrome 126 is the first with URL.parse, which the readers use.
    ...(browser === 'chrome' && {
      minimum_chrome_version: '126',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'answerable@answerable.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
