import type { Rule } from './rule.ts'
import { sourceRules } from './source/index.ts'

/** Every rule, whatever it looks at. */
export const rules: readonly Rule[] = sourceRules
