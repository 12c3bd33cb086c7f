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
  /** Inks that mean a voice, a verdict or a camp, and nothing in a picture. */
  otherInks: ['furano', 'furano-tint', 'phrona', 'phrona-tint', 'holds', 'caution', 'camp-a', 'camp-a-tint', 'camp-b', 'camp-b-tint'],
  /** Tokens of styles/tokens.css that say a size. */
  sizes: ['foot', 'label', 'body', 'speech', 'title', 'display', 'statement', 'emblem'],
  /** WCAG 2.2, 1.4.3, and nowhere the relief for large letters; 1.4.6 for what the voices say. */
  contrast: 4.5,
  spokenContrast: 7,
  spoken: '.bubble-words, .statement-words',
  /** A last line has so many letters at least, where a line has room for so many. */
  lastLine: { letters: 6, room: 14 },
  /** How much smaller or larger than it was made a picture may be shown. */
  picture: { least: 0.5, most: 2 },
  /** Tokens that mean something, and the only parts of a slide that may wear them. */
  roles: [
    { tokens: ['furano', 'furano-tint', 'phrona', 'phrona-tint'], within: '[style*="--voice-ink"], .ink-drawing' },
    { tokens: ['camp-a', 'camp-a-tint', 'camp-b', 'camp-b-tint'], within: '.deck-lab' },
    { tokens: ['holds', 'caution'], within: '.verdict-tag, .bet-answer, .countdown' },
    { tokens: ['lit'], within: '.deck-chart, .deck-diagram, .deck-bill, .ink-drawing' },
  ],
  /** Px by which a size may be off, for what a drawing's scale rounds. */
  sameSize: 0.2,
  /** The foot of a title's letters, but where the title is what the slide is. */
  title: { foot: 113, elsewhere: '.deck-statement, .deck-question, .deck-section, .deck-cover, .deck-closing' },
  /** Where content stands, the part of its height that it fills at least, and what has its own measure. */
  content: { top: 152, bottom: 630, least: 2 / 3, elsewhere: '.deck-statement, .deck-question, .deck-section, .deck-cover, .deck-closing, .deck-appendix' },
  /** Sizes, strokes and air as they are drawn; `fill` is the share of the room between title and caption that a picture takes, both ways. */
  diagram: { letters: 12, nodes: 9, labels: 3, size: 28, stroke: 4, air: 24, lit: 1, fill: 2 / 3 },
}

export type Limits = typeof limits
