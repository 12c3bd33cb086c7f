import type { SourceRule } from '../rule.ts'
import dialogueForms from './dialogue-forms.ts'
import facts from './facts.ts'
import frontMatter from './front-matter.ts'
import halfWidth from './half-width.ts'
import pages from './pages.ts'
import { wordRules } from './word-rules.ts'

/** What is read off the sources, in seconds. */
export const sourceRules: readonly SourceRule[] = [pages, frontMatter, ...wordRules, dialogueForms, facts, halfWidth]
