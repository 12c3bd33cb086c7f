import type { Limits } from './limits.ts'

/**
 * Colours that stand for something else than their meaning: the ink of a voice away from what that voice says, a camp's outside
 * a lab, a verdict's or the lit one's where nothing is judged or drawn. Runs in the page.
 */
export function colours(root: Element, limits: Limits): string[] {
  const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
  const known = new Map<string, string>()
  const read = (css: string): string => {
    if (!known.has(css)) {
      pen.clearRect(0, 0, 1, 1)
      pen.fillStyle = css
      pen.fillRect(0, 0, 1, 1)
      const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
      known.set(css, alpha === 255 ? `${red},${green},${blue}` : 'none')
    }
    return known.get(css)!
  }
  const tokens = getComputedStyle(document.documentElement)
  const roles = limits.roles.flatMap(({ tokens: names, within }) => names.map(name => ({ name, within, colour: read(tokens.getPropertyValue(`--deck-${name}`)) })))

  const painted = (element: Element): string[] => {
    const style = getComputedStyle(element)
    const drawn = element instanceof SVGGeometryElement || element instanceof SVGTextContentElement
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap(side => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' ? style[`border${side}Color`] : [])
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim())
    return [
      ...drawn ? [style.fill, Number.parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none'].filter(paint => paint !== 'none') : [style.backgroundColor, ...sides],
      ...words && !drawn ? [style.color] : [],
    ].filter(paint => !paint.startsWith('url')).map(read)
  }
  const up = (e: Element): Element | null => e.parentElement ?? ((e.getRootNode() as ShadowRoot).host ?? null)
  const stands = (element: Element, within: string) => {
    for (let e: Element | null = element; e; e = up(e)) {
      if (e.matches(within))
        return true
    }
    return false
  }

  const all = [root, ...[...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ?? [])].flatMap(tree => [...tree.querySelectorAll('*')])
  const found = new Set<string>()
  for (const element of all.filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))) {
    const paints = painted(element)
    for (const { name, within, colour } of roles) {
      if (paints.includes(colour) && !stands(element, within))
        found.add(`${name} without its meaning: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} 「${(element.textContent ?? '').trim().slice(0, 20)}」`)
    }
  }
  return [...found]
}
