import { definePreparserSetup } from '@slidev/types'
import { preparserOf } from '../slidev/preparser.ts'

export default definePreparserSetup(({ filepath }) => [preparserOf(filepath)])
