/** Whether the notes are in the site; set by `slidev/edition-plugin.ts`. */
declare const __DECK_NOTES__: boolean
