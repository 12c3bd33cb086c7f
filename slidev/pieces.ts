import type { Setting } from '../markdown/setting.ts'

/**
 * Parts text nodes into pieces without taking them from whoever wrote them: Vue goes on changing, moving and removing the
 * node that it knows, and the pieces beside it follow.
 */

interface Parted {
  /** What the node said before it was parted. */
  whole: string
  /** What it says now, where its owner has not changed it. */
  first: string
  pieces: Node[]
  html: string
}

const parted = new WeakMap<Text, Parted>()
const made = new WeakSet<Node>()

/** Whether a text is a piece of another. */
export const isPiece = (node: Text) => made.has(node)

/** All that a text says, with its pieces. @param changed whether its owner has just written it */
export function wholeOf(node: Text, changed = false): string {
  const before = parted.get(node)
  return before && !changed && before.first === node.data ? before.whole : node.data
}

/** Takes the pieces of a text away that is no longer where they are. */
export function removePieces(node: Text): void {
  const before = parted.get(node)
  if (!before)
    return
  before.pieces.forEach(piece => piece.parentNode?.removeChild(piece))
  if (node.data === before.first)
    node.data = before.whole
  parted.delete(node)
}

/**
 * Puts the pieces of a text beside it.
 * @param whole what it says
 * @param setting of the text that it is part of; offsets from its own beginning
 * @param item whether the text is an item of a flexible box: its pieces are to stay one
 */
export function setPieces(node: Text, whole: string, setting: Setting, item: boolean): void {
  const box = document.createElement('span')
  fill(box, whole, setting)
  const html = `${item} ${box.innerHTML}`
  const before = parted.get(node)
  if (before && before.html === html && before.first === node.data && before.pieces.every(piece => piece.parentNode === node.parentNode))
    return
  removePieces(node)
  if (box.childNodes.length < 2 && !box.firstElementChild) {
    if (node.data !== whole)
      node.data = whole
    return
  }
  const all = item ? [box] : [...box.childNodes]
  const first = all[0] instanceof Text ? (all.shift() as Text).data : ''
  node.data = first
  node.after(...all)
  parted.set(node, { whole, first, pieces: all, html })
}

/** Writes what stands between two places of a text into an element, with breaks and spans. */
function fill(parent: Element, text: string, { breaks, spans }: Setting, from = 0, to = text.length): void {
  let done = from
  function breakAt(at: number) {
    if (breaks.includes(at) && !(parent.lastChild instanceof HTMLElement && parent.lastChild.matches('wbr')))
      parent.append(own(document.createElement('wbr')))
  }
  function say(end: number) {
    for (const at of [...breaks.filter(at => at > done && at < end), end]) {
      if (at > done)
        parent.append(own(document.createTextNode(text.slice(done, at))))
      done = at
      if (at < end)
        breakAt(at)
    }
  }

  if (from === 0)
    breakAt(0)
  for (const span of outermost(spans)) {
    say(span.start)
    if (span.start > from)
      breakAt(span.start)
    const element = own(Object.assign(document.createElement('span'), { className: span.name }))
    fill(element, text, { breaks: breaks.filter(at => at > span.start), spans: spans.filter(other => other !== span && other.start >= span.start && other.end <= span.end) }, span.start, span.end)
    parent.append(element)
    done = span.end
    if (done < to)
      breakAt(done)
  }
  say(to)
}

function own<T extends Node>(node: T): T {
  made.add(node)
  return node
}

/** Spans that no other holds, from left to right. */
function outermost(spans: Setting['spans']): Setting['spans'] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter((span) => {
    const free = span.start >= end
    if (free)
      end = span.end
    return free
  })
}
