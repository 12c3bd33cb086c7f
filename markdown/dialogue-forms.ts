import { nearest } from '../content/nearest.ts'

/**
 * The forms of a dialogue, by the word that follows `dialogue` in its fence.
 *
 * - `exchange`: bubbles one under the other, what stands without a word
 * - `close-up`: the last line alone and large, what was said before it small above
 * - `split`: two columns that face each other
 */
export const dialogueForms = ['exchange', 'close-up', 'split'] as const

export type DialogueForm = typeof dialogueForms[number]

/** The form that the mark of a fence asks for (`dialogue split`), or undefined where nobody knows it. */
export function formOf(info: string): DialogueForm | undefined {
  const [, word = 'exchange'] = info.trim().split(/\s+/)
  return dialogueForms.find(form => form === word)
}

/** What is wrong with the mark of a fence: a sentence in Japanese; undefined where its form is known. */
export function formProblem(info: string): string | undefined {
  if (formOf(info))
    return undefined
  const word = info.trim().replace(/^dialogue\s+/, '')
  const near = nearest(word, [...dialogueForms])
  return `「${word}」という会話の形はありません。${near ? `「${near}」のことですか。` : ''}${dialogueForms.join('、')} のどれかを書くか、何も書かないでください。`
}
