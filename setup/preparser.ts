import { definePreparserSetup } from '@slidev/types'
import { deckPreparser } from '../markdown/preparser.ts'

export default definePreparserSetup(({ filepath }) => [deckPreparser(filepath)])
