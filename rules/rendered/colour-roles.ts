import type { PageRule } from '../rule.ts'
import { colourOf, holderOf, nameOf, visibleIn } from './kit.ts'
import { limits } from './limits.ts'

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** The colours that an element itself is painted in, as CSS. */
function paintsOf(element: Element): string[] {
  const style = getComputedStyle(element)
  if (element instanceof SVGGeometryElement || element instanceof SVGTextContentElement)
    return [style.fill, Number.parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none'].filter(paint => paint !== 'none' && !paint.startsWith('url'))
  const sides = SIDES.flatMap(side => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' ? style[`border${side}Color`] : [])
  const words = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  return [style.backgroundColor, ...sides, ...words ? [style.color] : []]
}

function standsIn(element: Element, within: string): boolean {
  for (let e: Element | null = element; e; e = holderOf(e)) {
    if (e.matches(within))
      return true
  }
  return false
}

export default {
  id: 'colour-roles',
  severity: 'error',
  why: '声や陣営の色がほかで使われると、意味のないところに意味が見えます。',
  limit: '声、陣営、判定、強調の色は、それぞれの場所だけ',
  examples: {
    passes: '<p style="color: var(--deck-ink)">ふつうの字</p>',
    fails: '<p style="color: var(--deck-furano)">誰の声でもない字</p>',
  },
  measure(root) {
    const read = (css: string) => {
      const [red, green, blue, alpha] = colourOf(css)
      return alpha === 1 ? `${red},${green},${blue}` : 'none'
    }
    const tokens = getComputedStyle(document.documentElement)
    const roles = limits.roles.flatMap(({ tokens: names, within }) => names.map(name => ({ name, within, colour: read(tokens.getPropertyValue(`--deck-${name}`)) })))
    return visibleIn(root).flatMap((element) => {
      const paints = paintsOf(element).map(read)
      return roles.filter(({ colour, within }) => paints.includes(colour) && !standsIn(element, within)).map(({ name }) => ({
        what: nameOf(element),
        measured: `--deck-${name}`,
        help: '図や字には、墨、灰、紙の色を使ってください。',
      }))
    })
  },
} satisfies PageRule
