import { fileURLToPath } from 'node:url'

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** The size of a slide in px: what `canvasWidth` and `aspectRatio` in the headmatter of every edition say. */
export const canvas = { width: 1280, height: 720 }

/** Where the site is built, relative to the project. */
export const siteFolder = 'dist'

/** Where PDFs and pictures go, relative to the project. */
export const exportFolder = 'exports'

/** Folders of the project that no deck is made of. */
export const besideDeck = new Set(['node_modules', siteFolder, exportFolder, 'tests', 'test-results'])

/** Environment variable by which a command tells Slidev, which it runs, that the site is only printed from. */
export const printOnlyVariable = 'DECK_PRINT_ONLY'

/** Environment variable by which a command tells Slidev, which it runs, that faces need not be cut for a site that is soon gone. */
export const wholeFacesVariable = 'DECK_WHOLE_FACES'

/** Environment variable by which a command tells Slidev, which it runs, in which folder the drawings of the diagrams are. */
export const drawingsVariable = 'DECK_DRAWINGS'

/** Environment variable by which a command tells Slidev that slides may be edited in the browser. */
export const editVariable = 'DECK_EDIT'

/** Whether they may. */
export const edits = process.env[editVariable] !== undefined
