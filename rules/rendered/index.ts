import type { Measured, PageRule } from '../rule.ts'
import axe from './axe.ts'
import brokenWord from './broken-word.ts'
import canvas from './canvas.ts'
import chartPlace from './chart-place.ts'
import chartWords from './chart-words.ts'
import clipped from './clipped.ts'
import colourRoles from './colour-roles.ts'
import contrast from './contrast.ts'
import diagramLines from './diagram-lines.ts'
import diagramPlace from './diagram-place.ts'
import diagramWords from './diagram-words.ts'
import emptyDrawing from './empty-drawing.ts'
import fill from './fill.ts'
import hiddenFocus from './hidden-focus.ts'
import lastLine from './last-line.ts'
import lineEnd from './line-end.ts'
import lineStart from './line-start.ts'
import { forgetLines } from './lines.ts'
import overlap from './overlap.ts'
import pictureSize from './picture-size.ts'
import sizeFloor from './size-floor.ts'
import sizeScale from './size-scale.ts'
import titleFoot from './title-foot.ts'
import tornDigit from './torn-digit.ts'

/** What is measured on a slide as it stands on the screen. */
export const pageRules: readonly PageRule[] = [
  canvas,
  clipped,
  overlap,
  sizeFloor,
  sizeScale,
  titleFoot,
  fill,
  colourRoles,
  contrast,
  lastLine,
  lineStart,
  lineEnd,
  brokenWord,
  tornDigit,
  chartPlace,
  chartWords,
  diagramWords,
  diagramLines,
  diagramPlace,
  emptyDrawing,
  pictureSize,
  hiddenFocus,
  axe,
]

/**
 * One pass of rules over a slide at rest. Runs in the page.
 * @param ended whether nothing more comes on the slide
 * @param ids of the rules
 * @returns what each found
 */
export async function measureSlide(root: HTMLElement, ended: boolean, ids: readonly string[]): Promise<(Measured & { rule: string })[]> {
  forgetLines()
  const found: (Measured & { rule: string })[] = []
  for (const rule of pageRules.filter(({ id, atEnd }) => ids.includes(id) && (ended || !atEnd)))
    found.push(...(await rule.measure(root)).map(measured => ({ rule: rule.id, ...measured })))
  return found
}
