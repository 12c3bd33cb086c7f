import { createRequire } from 'node:module'
import { definePreparserSetup } from '@slidev/types'

// Slidev evaluates this file anew with each save, and so all that it imports; what Node requires stays, and with it the tables that were read.
const { preparserOf } = createRequire(import.meta.url)('../slidev/preparser.ts') as typeof import('../slidev/preparser.ts')

export default definePreparserSetup(({ filepath }) => [preparserOf(filepath)])
