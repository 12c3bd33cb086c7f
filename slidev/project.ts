import { fileURLToPath } from 'node:url'

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** Where the site is built, relative to the project. */
export const siteFolder = 'dist'

/** Where PDFs and pictures go, relative to the project. */
export const exportFolder = 'exports'
