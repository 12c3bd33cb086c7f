import type { WordRule } from '../rule.ts'
import comments from './comments.ts'
import diagrams from './diagrams.ts'
import dialogues from './dialogues.ts'
import fences from './fences.ts'
import mustaches from './mustaches.ts'
import noteEditions from './note-editions.ts'
import quotes from './quotes.ts'

/** What must hold for a slide to be shown at all. */
export const wordRules: readonly WordRule[] = [comments, fences, dialogues, noteEditions, mustaches, quotes, diagrams]
