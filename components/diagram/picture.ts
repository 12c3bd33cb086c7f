/** What Mermaid drew, made a picture of this deck. */

/** Largest enlargement of a small diagram, so that letters have nearly one size on all of them. */
const LARGEST = 1.2

/** How large a head is, in the thickness of its line. */
const HEAD = 5.2

const LINKS = '.flowchart-link, .transition, .edge'

/** What a line of source draws, in the order of the source. */
const PARTS = [LINKS, '.node', '.edgeLabel', '.messageText', '[class^=messageLine]', '.note', '.noteText']

/** One picture with one name for a screen reader, at the size of its letters. */
export function frame(svg: SVGSVGElement, name: string) {
  const [width = 0, height = 0] = svg.getAttribute('viewBox')?.split(/[ ,]+/).slice(2).map(Number) ?? []
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', name)
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-roledescription', 'height'])
    svg.removeAttribute(attribute)
  svg.querySelectorAll(':scope > title, :scope > desc').forEach(element => element.remove())
  svg.setAttribute('width', String(width * LARGEST))
  svg.setAttribute('style', `width: ${width * LARGEST}px; height: ${height * LARGEST}px; max-width: 100%; max-height: 100%`)
}

/**
 * Arrowheads as a pen draws them, as thick as their line. Flowcharts end their lines 4 px before the node.
 * @param short how much the line is too short, in its own thickness
 */
export function sharpenArrows(svg: SVGSVGElement, short: number) {
  const heads: [string, string, number][] = [
    ['[id$=pointEnd], [id$=barbEnd], [id$=arrowhead]', 'M2 1.4 L8.8 5 L2 8.6', 8.8],
    ['[id$=crossEnd], [id$=crosshead]', 'M1.4 1.4 L8.6 8.6 M8.6 1.4 L1.4 8.6', 8.6],
  ]
  for (const [ends, d, tip] of heads) {
    for (const marker of svg.querySelectorAll(`marker:is(${ends})`)) {
      const attributes = { viewBox: '0 0 10 10', refX: tip - short * 10 / HEAD, refY: 5, markerWidth: HEAD, markerHeight: HEAD, markerUnits: 'strokeWidth', orient: 'auto' }
      Object.entries(attributes).forEach(([name, value]) => marker.setAttribute(name, String(value)))
      const path = marker.querySelector('path')
      path?.setAttribute('d', d)
      path?.setAttribute('style', `stroke-width: ${10 / HEAD}px`)
    }
  }
}

/**
 * Lets the parts that a later click brings wait for it, and a node for its first arrow. The host counts the clicks in
 * `--diagram-shown`, which reaches into Mermaid's shadow root; without a host everything is shown.
 * @param stages the diagram drawn as far as each click, the whole excepted
 */
export function markSteps(svg: SVGSVGElement, stages: SVGSVGElement[]) {
  const steps = new Map<SVGElement, number>()
  for (const selector of PARTS) {
    const drawn = stages.map(stage => stage.querySelectorAll(selector).length)
    svg.querySelectorAll<SVGElement>(selector).forEach((part, i) =>
      steps.set(part, drawn.filter(count => count <= i).length))
  }
  for (const node of svg.querySelectorAll<SVGElement>('.node')) {
    const name = node.id.slice(svg.id.length + 1).replace(/^flowchart-|-\d+$/g, '')
    const links = [...svg.querySelectorAll<SVGElement>(LINKS)].filter(({ dataset }) => dataset.id?.split(/[-_]/).includes(name))
    const arrival = Math.min(...links.map(link => steps.get(link)!))
    steps.set(node, Math.max(steps.get(node)!, links.length ? arrival : 0))
  }
  for (const [part, step] of steps) {
    if (step)
      part.setAttribute('style', `${part.getAttribute('style') ?? ''}; opacity: clamp(0, var(--diagram-shown, 99) - ${step - 1}, 1); transition: opacity var(--deck-motion)`)
  }
}
