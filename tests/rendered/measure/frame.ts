import type { Limits } from './limits.ts'

/** Letters in another size than those of styles/tokens.css, readings over words apart. Runs in the page. */
export function strangeSizes(root: Element, limits: Limits): string[] {
  const scale = root.getBoundingClientRect().width / limits.canvas.width
  const sizes = ['foot', 'label', 'body', 'speech', 'title', 'display', 'statement', 'emblem']
    .map(name => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(`--deck-size-${name}`)))
  const found = new Set<string>()
  const trees: (Element | ShadowRoot)[] = [root, ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ?? [])]
  for (const element of trees.flatMap(tree => [...tree.querySelectorAll('*')])) {
    const words = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.textContent?.trim()).join('')
    if (!words || element.closest('rt, rp, style, script, title, desc, .sr-only') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue
    const drawn = element instanceof SVGGraphicsElement ? Math.hypot(element.getScreenCTM()!.a, element.getScreenCTM()!.b) / scale : 1
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn
    if (!sizes.some(known => Math.abs(known - size) < limits.sameSize))
      found.add(`size ${size.toFixed(1)}: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} 「${words.slice(0, 12)}」`)
  }
  return [...found]
}

/** A title that does not stand where all titles stand. Runs in the page. */
export function strayTitles(root: Element, limits: Limits): string[] {
  const frame = root.getBoundingClientRect()
  const scale = frame.width / limits.canvas.width
  const title = root.querySelector('h2')
  if (!title || root.querySelector(limits.title.elsewhere))
    return []
  const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.textContent?.trim() || node.parentElement?.closest('rt, rp'))
      continue
    range.setStart(node, 0)
    range.setEnd(node, 1)
    // The foot of the first letter: a reading over it does not move it.
    const foot = (range.getBoundingClientRect().bottom - frame.top) / scale
    return Math.abs(foot - limits.title.foot) > 1 ? [`the title's foot stands at ${foot.toFixed(1)}, not at ${limits.title.foot}`] : []
  }
  return []
}

/** Content that leaves more than a third of its place empty. Runs in the page, at a slide's last click. */
export function thinContent(root: Element, limits: Limits): string[] {
  const { top, bottom, least, elsewhere } = limits.content
  const frame = root.getBoundingClientRect()
  const scale = frame.width / limits.canvas.width
  if (root.querySelector(elsewhere))
    return []
  const range = document.createRange()
  const boxes = [...root.querySelectorAll('.slidev-layout *')]
    .filter(e => !e.closest('h1, h2, .source-line, .deck-footer, .check-label, .sr-only, .full-bleed, rt') && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .flatMap((e) => {
      const style = getComputedStyle(e)
      const ruled = (['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const).some(side => Number.parseFloat(style[side]) > 0)
      const painted = e.matches('img, svg, canvas, .mermaid, input, video') || !/rgba\(0, 0, 0, 0\)|transparent/.test(style.backgroundColor) || ruled
      if (painted && !e.parentElement?.closest('svg'))
        return [e.getBoundingClientRect()]
      return [...e.childNodes].filter(n => n.nodeType === 3 && n.textContent?.trim()).map((n) => {
        range.selectNodeContents(n)
        return range.getBoundingClientRect()
      })
    })
    .filter(({ width, height }) => width && height)
  const [from, to] = [Math.min(...boxes.map(b => b.top)), Math.max(...boxes.map(b => b.bottom))].map(y => (y - frame.top) / scale) as [number, number]
  const filled = (Math.min(to, bottom) - Math.max(from, top)) / (bottom - top)
  return filled < least ? [`content fills ${Math.round(filled * 100)} % of its height`] : []
}
