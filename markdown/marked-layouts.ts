/** Layouts that are all title, and the appendix, which explains the terms itself. */
const UNMARKED = new Set(['cover', 'section', 'appendix'])

/** Whether slides of a layout show their marked terms. */
export function showsTerms(layout: unknown): boolean {
  return !UNMARKED.has(String(layout))
}
