/** A block of running text as it stands: its lines, parted where its writer parted it. */
export interface Block {
  /** Letters that one line has room for. */
  room: number
  /** Lines of each stretch up to a `<br>`. */
  stretches: string[][]
  /** Digits with more than their own width beside their counter: the digit with what follows it. */
  torn: string[]
}

let read: { root: Element, blocks: Block[] } | undefined

/** Has lines read anew: a slide has changed. */
export function forgetLines(): void {
  read = undefined
}

/** The lines of every text on a slide that can be seen, read off the boxes of its letters. */
export function linesOf(root: Element): Block[] {
  if (read?.root !== root)
    read = { root, blocks: readLines(root) }
  return read.blocks
}

function readLines(root: Element): Block[] {
  const APART = 'svg, pre, rt, rp, script, style, title, .sr-only, .section-emblem'
  const scale = root.getBoundingClientRect().width / 1280
  const inline = (e: Element) => /^(?:inline|contents|ruby|ruby-text|ruby-base)$/.test(getComputedStyle(e).display)
  const blockOf = (e: Element) => {
    let block = e
    while (block !== root && inline(block) && block.parentElement)
      block = block.parentElement
    return block
  }
  const range = document.createRange()
  const pen = document.createElement('canvas').getContext('2d')!
  const widths = new Map<string, number>()
  const widthOf = (letter: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
    const key = `${pen.font} ${letter}`
    widths.set(key, widths.get(key) ?? pen.measureText(letter).width)
    return widths.get(key)!
  }

  interface Drawn { letter: string, box: DOMRect, style: CSSStyleDeclaration }
  const blocks = new Map<Element, (Drawn | 'br')[]>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.nodeType === 3 ? node.parentElement! : node as Element
    if (element.closest(APART) || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    const block = blockOf(element)
    const drawn = blocks.get(block) ?? []
    if (node.nodeName === 'BR')
      drawn.push('br')
    if (node.nodeType === 3) {
      const style = getComputedStyle(element)
      const text = node.textContent ?? ''
      for (let i = 0; i < text.length; i++) {
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getClientRects()[0]
        if (box?.width)
          // Of another language, and of an address, which has places of its own to break at, nothing is known here but where it is.
          drawn.push({ letter: element.closest('[lang|=zh], .web-address') ? '〓' : text[i]!, box, style })
      }
    }
    if (drawn.length)
      blocks.set(block, drawn)
  }

  return [...blocks].flatMap(([element, drawn]) => {
    const stretches: string[][] = [[]]
    const torn: string[] = []
    let before: Drawn | undefined
    for (const one of drawn) {
      if (one === 'br') {
        stretches.push([])
        before = undefined
        continue
      }
      const { box, letter } = one
      const lines = stretches.at(-1)!
      const middle = (box.top + box.bottom) / 2
      // A letter that stands under the one before, and not only lower on its line, begins a new line.
      if (!before || (middle > before.box.bottom && box.left < before.box.right))
        lines.push('')
      lines[lines.length - 1] += letter
      const same = before && lines.at(-1)!.length > 1 && /\d/.test(before.letter) && /[年月日分社回人件枚秒時点個か万億兆ド%]/.test(letter)
      if (same && before!.box.width / scale > widthOf(before!.letter, before!.style) + Number.parseFloat(before!.style.fontSize) * 0.06)
        torn.push(before!.letter + letter)
      if (same && (box.left - before!.box.right) / scale > Number.parseFloat(one.style.fontSize) * 0.06)
        torn.push(before!.letter + letter)
      before = one
    }
    const shown = stretches.map(lines => lines.map(line => line.trim()).filter(Boolean)).filter(lines => lines.length)
    const style = getComputedStyle(element)
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
    return shown.length
      ? [{
          room: Math.floor((element.clientWidth - padding) / Number.parseFloat(style.fontSize)),
          stretches: shown,
          torn: [...new Set(torn)],
        }]
      : []
  })
}
