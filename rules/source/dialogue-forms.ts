import type { DeckRule } from '../rule.ts'
import { findFences } from '../../markdown/bubbles.ts'
import { dialogueForms, formOf } from '../../markdown/dialogue-forms.ts'

const dialogue = (form: string) => `\`\`\`dialogue ${form}\n富良野: はい。\nPhrona: いいえ。\n\`\`\``

export default {
  id: 'dialogue-forms',
  severity: 'error',
  why: '同じ形の会話が続くと、一覧のように見えて、聞き手が離れます。',
  limit: '一つ前の会話と違う形',
  examples: {
    passes: `${dialogue('')}\n\n---\n\n${dialogue('split')}`,
    fails: `${dialogue('split')}\n\n---\n\n${dialogue('split')}`,
  },
  // Dialogues one after the other look alike, whatever stands between them.
  checkDeck({ slides }) {
    const dialogues = slides.flatMap(slide => findFences(slide.raw).map(({ line, info }) => ({ slide, line: line - 1, form: formOf(info) })))
    return dialogues.flatMap(({ slide, line, form }, i) => {
      if (!form || form !== dialogues[i - 1]?.form)
        return []
      const others = dialogueForms.filter(other => other !== form && other !== dialogues[i + 1]?.form).map(other => `\`\`\`dialogue ${other}`)
      return [{ slide, line, problem: `会話の形が、一つ前の会話と同じ ${form} です。${others.join(' か ')} に変えてください。` }]
    })
  },
} satisfies DeckRule
