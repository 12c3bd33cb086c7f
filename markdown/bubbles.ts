import type { Voice } from './dialogue.ts'
import { parseDialogue } from './dialogue.ts'

export interface Fence {
  /** Offsets in the slide's Markdown: the whole fence, marks included. */
  start: number
  end: number
  /** What stands between the marks. */
  body: string
  /** 0-based line of the first line of the body, within the slide's Markdown. */
  line: number
}

const FENCE = /^(`{3,})dialogue[ \t]*\r?\n([\s\S]*?)^\1[ \t]*$/gmu
const UNCLOSED = /^(`{3,})dialogue[ \t]*\r?$/mu

/** Every ```` ```dialogue ```` fence of a slide. */
export function findFences(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map((match) => {
    const start = match.index
    const line = markdown.slice(0, start).split('\n').length
    return { start, end: start + match[0].length, body: match[2] ?? '', line }
  })
}

/**
 * The Markdown that Slidev gets in place of a fence. Blank lines around the words let Slidev's own Markdown render them.
 * The first bubble stands at once, each further one takes a click.
 * @throws {FenceError} as `parseDialogue`, its line counted from the first line of the body
 */
export function bubblesFor(fence: Fence, voices: Voice[]): string {
  const bubbles = parseDialogue(fence.body, voices).map(({ speaker, words }, i) =>
    `<Bubble speaker="${speaker}"${i ? ' v-click' : ''}>\n\n${words}\n\n</Bubble>`)
  return `<Dialogue>\n\n${bubbles.join('\n\n')}\n\n</Dialogue>`
}

/** 0-based line of a fence that is opened and never closed, or undefined. */
export function unclosedFence(markdown: string): number | undefined {
  const rest = markdown.replace(FENCE, match => match.replace(/[^\n]/g, ' '))
  const match = rest.match(UNCLOSED)
  return match?.index === undefined ? undefined : rest.slice(0, match.index).split('\n').length - 1
}
