import type { Setting, Span } from '../markdown/setting.ts'
import { settingOf } from '../markdown/setting.ts'
import { isPiece, removePieces, setPieces, wholeOf } from './pieces.ts'

/** Elements whose words run on with those around them. All others begin and end a text of their own. */
const INLINE = 'a, abbr, b, bdi, cite, code, dfn, em, i, kbd, mark, q, ruby, rb, s, small, span, strong, sub, sup, time, u, wbr'
/** What is no running text … */
const APART = 'svg, math, pre, code, script, style, template, textarea, select, rt, rp, [contenteditable], [translate=no]'
/** … and what has no phrases: names and titles in Chinese. */
const FOREIGN = '[lang|=zh], [lang|=ko]'
const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/
const PARAGRAPHS = 'h1, h2, h3, p, li, dd, blockquote'

/** A text that runs on, over however many nodes. */
interface Run {
  block: Element
  nodes: Text[]
}

/**
 * Sets the Japanese of the page, as `markdown/setting.ts` says: whoever says it, whether it stands there, comes or changes.
 * What it says to readers, listeners and searches stays as it is.
 */
export function setJapanese(root: HTMLElement): void {
  const observer = new MutationObserver((records) => {
    const changed = new Set<Node>()
    const runs: Run[] = []
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData')
        changed.add(target)
      for (const node of removedNodes) {
        if (node instanceof Text)
          removePieces(node)
      }
      if (!target.isConnected)
        continue
      runs.push(...runsIn(blockOf(target), false))
      for (const node of addedNodes) {
        if (node instanceof Element && node.isConnected && !node.matches(INLINE))
          runs.push(...runsIn(node, true))
      }
    }
    setAll(runs, changed)
    // What was written here is no news.
    observer.takeRecords()
  })
  setAll(runsIn(root, true), new Set())
  observer.observe(root, { childList: true, characterData: true, subtree: true })
}

function blockOf(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement!
  while (element.matches(INLINE) && element.parentElement)
    element = element.parentElement
  return element
}

/** The texts in an element that begins and ends one. @param deep with those of the elements in it that do so, too */
function runsIn(root: Element, deep: boolean): Run[] {
  if (root.closest(`${APART}, ${FOREIGN}`))
    return []
  const runs: Run[] = []
  let nodes: Text[] = []
  function end(block: Element) {
    if (nodes.some(node => JAPANESE.test(wholeOf(node))))
      runs.push({ block, nodes })
    nodes = []
  }
  function walk(element: Element, block: Element) {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        if (!isPiece(child))
          nodes.push(child)
        continue
      }
      if (!(child instanceof Element) || child.matches(`wbr, rt, rp, ${FOREIGN}`))
        continue
      if (child.matches(INLINE) && !child.matches(APART)) {
        walk(child, block)
        continue
      }
      end(block)
      if (deep && !child.matches(APART)) {
        walk(child, child)
        end(child)
      }
    }
  }
  walk(root, root)
  end(root)
  return runs
}

function setAll(all: Run[], changed: Set<Node>): void {
  if (!all.length)
    return
  const runs = [...new Map(all.map(run => [run.nodes[0], run])).values()]
  const face = faceOf(getComputedStyle(document.documentElement).getPropertyValue('--deck-display'))
  // All that is asked of the styles is asked before anything is written.
  const asked = runs.map(({ block, nodes }) => ({
    nodes,
    paragraph: block.matches(PARAGRAPHS),
    display: faceOf(getComputedStyle(block).fontFamily) === face,
    items: nodes.map(({ parentElement }) => /flex|grid/.test(getComputedStyle(parentElement!).display)),
  }))
  for (const { nodes, paragraph, display, items } of asked) {
    const wholes = nodes.map(node => wholeOf(node, changed.has(node)))
    const setting = settingOf(wholes.join(''), { paragraph, display })
    let start = 0
    nodes.forEach((node, i) => {
      const whole = wholes[i]!
      setPieces(node, whole, partOf(setting, start, start + whole.length, !!node.parentElement!.closest('.nobr')), items[i]!)
      start += whole.length
    })
  }
}

/** The first of a list of faces. */
function faceOf(family: string): string {
  return family.split(',')[0]!.trim().replace(/["']/g, '')
}

/** What of a setting falls to one of the texts that it is for. @param whole whether that text is never broken anyway */
function partOf({ breaks, spans }: Setting, start: number, end: number, whole: boolean): Setting {
  const cut = (span: Span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })
  return {
    // One between two texts stands at the beginning of the second.
    breaks: whole ? [] : breaks.filter(at => at >= start && at < end).map(at => at - start),
    spans: spans.filter(({ name }) => !whole || !['whole', 'nobr'].includes(name)).map(cut).filter(span => span.end > span.start),
  }
}
