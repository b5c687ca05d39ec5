/** Which sites Answerable may read from the start. Every other site is asked for when the person turns it on. */

/** Asked for at install: where brands are talked about most, and few enough to be read at a glance in the browser's question. */
export const AT_INSTALL = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://*.reddit.com/*',
  'https://*.trustpilot.com/*',
] as const;
