/** Whether slides may be edited in the browser; set by `slidev/guard-plugin.ts`. */
declare const __DECK_EDITS__: boolean
