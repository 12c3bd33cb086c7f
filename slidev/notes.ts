/** Whether this site holds what the speaker says and does, in `meta.slide.noteHTML`: one for the public does not. */
export const hasNotes: boolean = __DECK_NOTES__
