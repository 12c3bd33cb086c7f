import type { Page } from '@playwright/test'
import { printedSlides } from '../../slidev/dom.ts'

/** Each word of the glossary that is marked in the printed deck, in its order, with the number of its slide. */
export function markedWords(printed: Page): Promise<{ no: number, word: string }[]> {
  return printed.locator(printedSlides).evaluateAll(all => all.flatMap((slide, i) =>
    [...slide.querySelectorAll('.glossary-term')].map(e => ({ no: i + 1, word: e.textContent!.replaceAll('\u200B', '') }))))
}
