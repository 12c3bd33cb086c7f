/** Where the card of a term stands on the slide. Pure; all measures in px of the canvas. */

export interface Box { left: number, top: number, right: number, bottom: number }
export interface Size { width: number, height: number }

/** Between word and card, and between card and the edge of the slide. */
export const gap = 10
export const edge = 24

/** Under the word where there is room, else over it, never past an edge. */
export function placeCard(word: Box, card: Size, canvas: Size): { left: number, top: number } {
  const under = word.bottom + gap
  const over = word.top - gap - card.height
  const fitsUnder = under + card.height <= canvas.height - edge
  const middle = (word.left + word.right - card.width) / 2
  return {
    left: clamp(middle, edge, canvas.width - edge - card.width),
    top: clamp(fitsUnder || over < edge ? under : over, edge, canvas.height - edge - card.height),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
