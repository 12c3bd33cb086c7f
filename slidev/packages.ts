import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the packages are: in the project, or above it. */
const packages = dirname(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))))

/** Absolute path of a file in a package, whether or not the package offers it. */
export const inPackage = (path: string): string => join(packages, path)

/** Absolute path of a folder for what was made once and need not be made again. */
export const keptFolder = (name: string): string => join(packages, '.cache', name)
