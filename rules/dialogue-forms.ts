import type { WordProblem } from '../markdown/problems.ts'
import { findFences } from '../markdown/bubbles.ts'
import { dialogueForms, formOf } from '../markdown/dialogue-forms.ts'

/** Dialogues one after the other, whatever stands between them, look alike: five such slides are a list. */
export interface Repeat<Slide> extends WordProblem {
  slide: Slide
}

/**
 * Where a dialogue has the form of the one before it.
 * @param slides of one edition in their order, each as it was written
 */
export function repeatedForms<Slide extends { raw: string }>(slides: Slide[]): Repeat<Slide>[] {
  const dialogues = slides.flatMap(slide => findFences(slide.raw).map(({ line, info }) => ({ slide, line: line - 1, form: formOf(info) })))
  return dialogues.flatMap(({ slide, line, form }, i) => {
    if (!form || form !== dialogues[i - 1]?.form)
      return []
    const others = dialogueForms.filter(other => other !== form && other !== dialogues[i + 1]?.form).map(other => `\`\`\`dialogue ${other}`)
    return [{ slide, line, problem: `会話の形が、一つ前の会話と同じ ${form} です。同じ形が続くと、一覧のように見えます。${others.join(' か ')} に変えてください。` }]
  })
}
