import type { Pen } from './hand.ts'
import { alternativeOf, ringsOf, stagesOf } from '../../markdown/diagram-source.ts'
import { drawingKey } from '../../markdown/drawing-key.ts'
import { mermaid } from '../../slidev/mermaid.ts'
import { blocksIn } from './blocks.ts'
import { diagramConfig, inks } from './config.ts'
import { redraw } from './hand.ts'
import { frame, markSteps, sharpenArrows } from './picture.ts'

/** Mermaid keeps what it reads of a `block` diagram in one place for all: one is drawn after the other. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Draws a diagram with labels measured in the deck's own face, and without options leaking from one to the next.
 * @param narrow whether it has to do with half the room
 * @returns markup of one picture; the diagram's `accTitle` and `accDescr` are its text alternative
 */
export function drawDiagram(code: string, narrow = false): Promise<string> {
  const drawing = last.then(() => drawNow(code, narrow))
  last = drawing.catch(() => {})
  return drawing
}

async function drawNow(code: string, narrow: boolean): Promise<string> {
  const face = getComputedStyle(document.documentElement).getPropertyValue('--deck-text')
  await Promise.all([400, 700].map(weight => document.fonts.load(`${weight} 30px ${face}`, code)))

  // Its name in the page, which its styles start from, whenever and wherever it was drawn.
  const id = `diagram-${drawingKey(code, narrow)}`
  const pictures: SVGSVGElement[] = []
  for (const stage of stagesOf(code))
    pictures.push(await draw(stage, id, narrow))
  const picture = pictures.pop()!

  const blocks = await blocksIn(code)
  if (blocks)
    redraw(picture, blocks, pen(code, narrow))

  const { title, description } = alternativeOf(code)
  frame(picture, [title, description].filter(Boolean).join(' '))
  sharpenArrows(picture, blocks ? 0 : 0.8)
  markSteps(picture, pictures)
  dropIdleStyles(picture)
  return nameColours(picture.outerHTML)
}

/** Colours become their tokens: the same drawing wears greys on grey paper, and the system's colours where those are forced. */
function nameColours(svg: string): string {
  return Object.entries(inks()).reduce((svg, [name, colour]) => svg.replaceAll(new RegExp(colour, 'gi'), `var(--deck-${name})`), svg)
}

/** Mermaid writes the rules of every kind of node into each picture: those that nothing in it wears are two thirds of it. */
function dropIdleStyles(picture: SVGSVGElement): void {
  const wears = (selector: string) => picture.matches(selector) || picture.querySelector(selector) !== null
  for (const style of picture.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet()
    // Before the browser writes them in another form.
    sheet.replaceSync(nameColours(style.textContent))
    style.textContent = Array.from(sheet.cssRules).filter(rule => rule instanceof CSSStyleRule && wears(rule.selectorText)).map(({ cssText }) => cssText).join('\n')
  }
}

async function draw(source: string, id: string, narrow: boolean): Promise<SVGSVGElement> {
  mermaid.initialize({ startOnLoad: false, ...diagramConfig(narrow) })
  const desk = document.body.appendChild(apart())
  const { svg } = await mermaid.render(id, source, desk).finally(() => desk.remove())
  return new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')!
}

/** Where Mermaid measures its labels: for each of them the browser lays out what is in here, and not a whole document of slides. */
function apart(): HTMLElement {
  const desk = document.createElement('div')
  desk.style.cssText = 'contain: strict; position: fixed; inset: 0; visibility: hidden'
  return desk
}

function pen(code: string, narrow: boolean): Pen {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--deck-${name}`)
  const context = document.createElement('canvas').getContext('2d')!
  return {
    rings: ringsOf(code),
    narrow,
    size: Number.parseFloat(token('size-body')),
    loud: Number.parseFloat(token('size-display')),
    measure(line, size) {
      context.font = `700 ${size}px ${token('text')}`
      return context.measureText(line).width
    },
  }
}
