import type { About } from './rule.ts'
import { recordRules } from './records/index.ts'
import { pageRules } from './rendered/index.ts'
import { sourceRules } from './source/index.ts'
import { walkRules } from './walk.ts'

/** Rules that need the deck in a browser. */
export const measuredRules: readonly About[] = [...pageRules, ...Object.values(walkRules)]

/** Every rule, whatever it looks at. */
export const rules: readonly About[] = [...sourceRules, ...recordRules, ...measuredRules]
