import type { Limits } from './limits.ts'

/**
 * Letters that do not stand out from what is painted behind them. Colours are laid over each other as the browser paints
 * them: every background and every shape under the middle of a word, and the opacity of all that holds the word. Runs in
 * the page.
 */
export function contrast(root: Element, limits: Limits): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number]
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
  const read = (css: string): Colour => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = css
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  const over = ([r, g, b, a]: Colour, ground: Colour, opacity = 1): Colour => {
    const cover = a * opacity
    return [r * cover + ground[0] * (1 - cover), g * cover + ground[1] * (1 - cover), b * cover + ground[2] * (1 - cover), 1]
  }
  const luminance = ([r, g, b]: Colour) => [r, g, b].reduce((sum, c, i) => {
    const s = c / 255
    return sum + [0.2126, 0.7152, 0.0722][i]! * (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4)
  }, 0)
  const up = (e: Element): Element | null => e.parentElement ?? ((e.getRootNode() as ShadowRoot).host ?? null)
  const opacityOf = (element: Element) => {
    let opacity = 1
    for (let e: Element | null = element; e && e !== root; e = up(e))
      opacity *= Number(getComputedStyle(e).opacity)
    return opacity
  }
  const paintOf = (e: Element, at: DOMPoint): Colour | undefined => {
    const style = getComputedStyle(e)
    if (!(e instanceof SVGGeometryElement))
      return e instanceof SVGElement ? undefined : read(style.backgroundColor)
    const inside = at.matrixTransform(e.getScreenCTM()!.inverse())
    if (style.fill === 'none' || !e.isPointInFill(inside))
      return undefined
    const [r, g, b, a] = read(style.fill)
    return [r, g, b, a * Number(style.fillOpacity)]
  }

  // Hit testing is how the browser tells what lies under a point, so for once everything can be hit.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { pointer-events: all !important }')
  const trees: (Document | ShadowRoot)[] = [document, ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ?? [])]
  trees.forEach(tree => tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet])

  const found: string[] = []
  for (const tree of trees) {
    for (const element of (tree === document ? root : tree).querySelectorAll('*')) {
      const node = [...element.childNodes].find(n => n.nodeType === 3 && n.textContent?.trim())
      if (!node || element.matches('style, script, title, desc, rp, .sr-only, .sr-only *, .section-emblem') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const r = range.getClientRects()[0]
      if (!r?.width)
        continue
      const at = new DOMPoint(r.left + r.width / 2, r.top + r.height / 2)
      // What stands in a shadow root stands before what holds it.
      const stack = [tree, ...tree === document ? [] : [document]].flatMap(t => t.elementsFromPoint(at.x, at.y))
      const behind = [...new Set(stack)].filter(e => e !== element)
      // Paint from the back to the front; elements that stand in front of the words do not count.
      const order = behind.filter(e => e.contains(element) || !element.contains(e)).reverse()
      let ground: Colour = [255, 255, 255, 1]
      for (const e of order) {
        const paint = paintOf(e, at)
        if (paint?.[3])
          ground = over(paint, ground, opacityOf(e))
      }
      const own = element instanceof SVGElement ? undefined : paintOf(element, at)
      if (own?.[3])
        ground = over(own, ground, opacityOf(element))
      const style = getComputedStyle(element)
      const ink = over(read(element instanceof SVGElement ? style.fill : style.color), ground, opacityOf(element))
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number]
      const ratio = (light + 0.05) / (dark + 0.05)
      if (ratio < limits.contrast)
        found.push(`contrast ${ratio.toFixed(2)}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} 「${node.textContent!.trim().slice(0, 20)}」`)
    }
  }
  trees.forEach(tree => tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(s => s !== sheet))
  return found
}
