import { limits } from './limits.ts'

/** What the rules of a slide on the screen share. All of it runs in the page. */

export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** How many px of the screen one px of the canvas takes. */
export function scaleOf(root: Element): number {
  return root.getBoundingClientRect().width / limits.canvas.width
}

/** Every element of a slide, those in shadow roots, too. */
export function allIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [element, ...element.shadowRoot ? allIn(element.shadowRoot) : []])
}

/** Those that can be seen. */
export function visibleIn(root: ParentNode): Element[] {
  return allIn(root).filter(isVisible)
}

/** Words that an element itself holds. */
export function ownWords(element: Element): string {
  return [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? '').join('').trim()
}

/** How one would find an element on the slide: its words, or what it is. */
export function nameOf(element: Element): string {
  const words = (element.textContent ?? '').replace(/[\s\u200B]+/g, ' ').trim()
  return words ? `「${words.slice(0, 20)}${words.length > 20 ? '…' : ''}」` : `${element.tagName.toLowerCase()}${[...element.classList].map(name => `.${name}`).join('')}`
}

/** Where a box stands on the canvas, in its px. */
export function onCanvas(root: Element, { left, top, right, bottom }: DOMRect): { left: number, top: number, right: number, bottom: number } {
  const frame = root.getBoundingClientRect()
  const scale = scaleOf(root)
  return { left: (left - frame.left) / scale, top: (top - frame.top) / scale, right: (right - frame.left) / scale, bottom: (bottom - frame.top) / scale }
}

/** Px between two boxes, the larger of both ways; less than nothing where they overlap. */
export function apart(a: DOMRect, b: DOMRect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)
}

/** The element that holds another, beyond the shadow root that it stands in. */
export function holderOf(element: Element): Element | null {
  return element.parentElement ?? ((element.getRootNode() as ShadowRoot).host ?? null)
}

/** The drawing of each diagram of a slide. */
export function diagramsOf(root: Element): SVGSVGElement[] {
  return [...root.querySelectorAll('.mermaid')].flatMap(host => host.shadowRoot?.querySelector('svg') ?? [])
}

const colours = new Map<string, [red: number, green: number, blue: number, alpha: number]>()
let pen: OffscreenCanvasRenderingContext2D | undefined

/** A colour as it is painted: red, green, blue from 0 to 255, and how much it covers from 0 to 1. */
export function colourOf(css: string): [red: number, green: number, blue: number, alpha: number] {
  const known = colours.get(css)
  if (known)
    return known
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
  pen.clearRect(0, 0, 1, 1)
  pen.fillStyle = css
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  const colour: [number, number, number, number] = [red, green, blue, alpha / 255]
  colours.set(css, colour)
  return colour
}
