/** Whether this is a built site with a service worker beside it; written by `slidev/offline-plugin.ts`. */
declare const __DECK_OFFLINE__: boolean
