/** What somebody in the last row, and somebody at a desk, needs: the one home of every threshold that is measured. In px of the canvas. */
export const limits = {
  canvas: { width: 1280, height: 720 },
  /** How far words stay from the edges: on slides, and on the pages of the appendix. */
  edge: { side: 40, top: 24, bottom: 8 },
  deskEdge: { side: 79, top: 24, bottom: 71 },
  /** Sizes of letters: what is said, what stands around it, and readings over words. */
  said: 24,
  around: 17,
  reading: 15,
  /** Where letters may be small. */
  small: '.deck-footer, .source-line, .walk-axis, .tick, .check-when, .deck-appendix',
  /** Air between neighbours, and between the parts of a slide with a chart. */
  air: 6,
  chart: { width: 1121, height: 405, air: 4 },
  /** WCAG 2.2, 1.4.3, and nowhere the relief for large letters. */
  contrast: 4.5,
  diagram: { letters: 12, nodes: 9, labels: 3 },
}

export type Limits = typeof limits
