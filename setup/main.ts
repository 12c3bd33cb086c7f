import { defineAppSetup } from '@slidev/types'

/** Lines break between phrases by `word-break: auto-phrase`; where a browser lacks it, BudouX marks the phrases. */
export default defineAppSetup(async () => {
  if (CSS.supports('word-break', 'auto-phrase'))
    return
  const { markPhrases } = await import('../slidev/phrases.ts')
  markPhrases(document.body)
})
