import type { WordRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { findFences } from '../../markdown/bubbles.ts'
import { formProblem } from '../../markdown/dialogue-forms.ts'
import { FenceError, parseDialogue } from '../../markdown/dialogue.ts'

export default {
  id: 'dialogues',
  severity: 'error',
  why: '読めない会話は、吹き出しにならずに、書いたままの字で映ります。',
  limit: '一行に「話し手: ことば」が一つ',
  examples: {
    passes: '```dialogue\n富良野: はい。\n```',
    fails: '```dialogue\n富良野: はい。\nとみの: いいえ。\n```',
  },
  checkWords: ({ raw }) => findFences(raw).flatMap(({ line, info, body }) => {
    const problem = formProblem(info)
    if (problem)
      return [{ line: line - 1, problem }]
    try {
      parseDialogue(body, records('speakers'))
      return []
    }
    catch (error) {
      if (!(error instanceof FenceError))
        throw error
      return [{ line: line + error.line, problem: error.message }]
    }
  }),
} satisfies WordRule
