import type { PageRule } from '../rule.ts'
import { allIn, colourOf, holderOf, isVisible, nameOf } from './kit.ts'
import { limits } from './limits.ts'

type Colour = ReturnType<typeof colourOf>

function over([r, g, b, a]: Colour, ground: Colour, opacity: number): Colour {
  const cover = a * opacity
  return [r * cover + ground[0] * (1 - cover), g * cover + ground[1] * (1 - cover), b * cover + ground[2] * (1 - cover), 1]
}

/** Relative luminance (WCAG 2.2). */
function luminance([r, g, b]: Colour): number {
  const [red, green, blue] = [r, g, b].map(value => value / 255).map(s => s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function opacityOf(element: Element, root: Element): number {
  let opacity = 1
  for (let e: Element | null = element; e && e !== root; e = holderOf(e))
    opacity *= Number(getComputedStyle(e).opacity)
  return opacity
}

function paintAt(element: Element, at: DOMPoint): Colour | undefined {
  const style = getComputedStyle(element)
  if (!(element instanceof SVGGeometryElement))
    return element instanceof SVGElement ? undefined : colourOf(style.backgroundColor)
  if (style.fill === 'none' || !element.isPointInFill(at.matrixTransform(element.getScreenCTM()!.inverse())))
    return undefined
  const [r, g, b, a] = colourOf(style.fill)
  return [r, g, b, a * Number(style.fillOpacity)]
}

/** What is painted behind the middle of a word, from the back to the front; what stands before the word does not count. */
function groundOf(element: Element, at: DOMPoint, root: Element): Colour {
  const tree = element.getRootNode() as Document | ShadowRoot
  // What stands in a shadow root stands before what holds it.
  const stack = [...new Set([tree, ...tree === document ? [] : [document]].flatMap(t => t.elementsFromPoint(at.x, at.y)))]
  const behind = stack.filter(e => e !== element && (e.contains(element) || !element.contains(e))).reverse()
  return [...behind, ...element instanceof SVGElement ? [] : [element]].reduce<Colour>((ground, e) => {
    const paint = paintAt(e, at)
    return paint?.[3] ? over(paint, ground, opacityOf(e, root)) : ground
  }, [255, 255, 255, 1])
}

export default {
  id: 'contrast',
  severity: 'error',
  why: '明るい会場の投影では、薄い字から消えます。',
  limit: `${limits.contrast}:1以上、二人が話す言葉は${limits.spokenContrast}:1以上`,
  examples: {
    passes: '<p style="color: #333; background: #fff">読める字</p>',
    fails: '<p style="color: #999; background: #fff">薄い字</p>',
  },
  measure(root) {
    // Hit testing is how the browser tells what lies under a point, so for once everything can be hit.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { pointer-events: all !important }')
    const elements = allIn(root)
    const trees = [document, ...elements.flatMap(e => e.shadowRoot ?? [])]
    trees.forEach(tree => tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet])
    const range = document.createRange()
    try {
      return elements.flatMap((element) => {
        const node = [...element.childNodes].find(n => n.nodeType === Node.TEXT_NODE && n.textContent?.trim())
        if (!node || element.matches('style, script, title, desc, rp, .sr-only, .sr-only *, .section-emblem') || !isVisible(element))
          return []
        range.selectNodeContents(node)
        const box = range.getClientRects()[0]
        if (!box?.width)
          return []
        const ground = groundOf(element, new DOMPoint(box.left + box.width / 2, box.top + box.height / 2), root)
        const style = getComputedStyle(element)
        const ink = over(colourOf(element instanceof SVGElement ? style.fill : style.color), ground, opacityOf(element, root))
        const [light, dark] = [luminance(ink), luminance(ground)].toSorted((a, b) => b - a) as [number, number]
        const ratio = (light + 0.05) / (dark + 0.05)
        const least = element.closest(limits.spoken) ? limits.spokenContrast : limits.contrast
        return ratio < least ? [{ what: nameOf(element), measured: `${ratio.toFixed(2)}:1`, help: `字を濃くするか、地を薄くして、${least}:1以上にしてください。` }] : []
      })
    }
    finally {
      trees.forEach(tree => tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter(other => other !== sheet))
    }
  },
} satisfies PageRule
