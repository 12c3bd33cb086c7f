import type { Rule } from './rule.ts'
import { recordRules } from './records/index.ts'
import { sourceRules } from './source/index.ts'

/** Every rule, whatever it looks at. */
export const rules: readonly Rule[] = [...sourceRules, ...recordRules]
