import type { RecordRule } from '../rule.ts'
import claims from './claims.ts'
import contentNumbers from './content-numbers.ts'
import drawings from './drawings.ts'
import emblems from './emblems.ts'
import openness from './openness.ts'
import releases from './releases.ts'

/** What must hold of the tables of `content/`. */
export const recordRules: readonly RecordRule[] = [claims, openness, releases, contentNumbers, emblems, drawings]
