/** Where the card of a term stands on the slide. Pure; all measures in px of the canvas. */

export interface Box { left: number, top: number, right: number, bottom: number }
export interface Size { width: number, height: number }

/** Between the words and the card, between the card and the edge over and under it, and beside it: its own words begin where the slide's do. */
export const gap = 24
export const edge = 24
export const side = 46

/**
 * Clear of the paragraph that the word stands in, under it or over it; where neither has room, clear of the word's line. Never
 * past an edge.
 * @param word the marked word, which has a line of its own height
 * @param paragraph all of the sentence that the card explains
 */
export function placeCard(word: Box, paragraph: Box, card: Size, canvas: Size): { left: number, top: number } {
  const lowest = canvas.height - edge - card.height
  const tops = [paragraph, word].flatMap(({ top, bottom }) => [bottom + gap, top - gap - card.height])
  const middle = (word.left + word.right - card.width) / 2
  return {
    left: clamp(middle, side, canvas.width - side - card.width),
    top: tops.find(top => top >= edge && top <= lowest) ?? clamp(tops[0]!, edge, lowest),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
