/** The outlines of a diagram's parts around their own centre, as SVG paths. Pure; in px. */

import type { Size } from './grid.ts'

/** What an outline is drawn from: the name that Mermaid gives to a shape, or what a class makes of it. */
export type Outline = (size: Size, direction?: string) => string

const RADIUS = 10

/** What an outline takes from the width of its words. */
export const slant: Record<string, number> = { stadium: 20, hexagon: 20, lean_right: 50, lean_left: 50, trapezoid: 40, inv_trapezoid: 40, block_arrow: 60 }

export const outlines: Record<string, Outline> = {
  square: ({ width, height }) => rounded(width, height, 3),
  round: ({ width, height }) => rounded(width, height, RADIUS * 1.6),
  stadium: ({ width, height }) => rounded(width, height, height / 2),
  circle: ({ width }) => rounded(width, width, width / 2),
  hexagon: ({ width: w, height: h }) => polygon([[-w / 2, 0], [-w / 2 + h / 4, -h / 2], [w / 2 - h / 4, -h / 2], [w / 2, 0], [w / 2 - h / 4, h / 2], [-w / 2 + h / 4, h / 2]]),
  lean_right: ({ width: w, height: h }) => polygon([[-w / 2 + h / 3, -h / 2], [w / 2, -h / 2], [w / 2 - h / 3, h / 2], [-w / 2, h / 2]]),
  lean_left: ({ width: w, height: h }) => polygon([[-w / 2, -h / 2], [w / 2 - h / 3, -h / 2], [w / 2, h / 2], [-w / 2 + h / 3, h / 2]]),
  trapezoid: ({ width: w, height: h }) => polygon([[-w / 2 + h / 4, -h / 2], [w / 2 - h / 4, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]]),
  inv_trapezoid: ({ width: w, height: h }) => polygon([[-w / 2, -h / 2], [w / 2, -h / 2], [w / 2 - h / 4, h / 2], [-w / 2 + h / 4, h / 2]]),
  block_arrow: (size, direction = 'right') => heavyArrow(size, direction),
}

/** How far rails reach beyond the pales. */
const RAILS = 14

/** Two rails, and pales in a row before them: one path each. */
export function fence({ width, height: h }: Size): string[] {
  const w = width - 2 * RAILS
  const pale = 24
  const count = Math.max(3, Math.round(w / (pale * 1.6)))
  const pitch = (w - pale) / (count - 1)
  const pales = Array.from({ length: count }, (_, i) => {
    const [left, right] = [-w / 2 + i * pitch, -w / 2 + i * pitch + pale]
    return polygon([[left, h / 2], [left, -h / 2 + 16], [(left + right) / 2, -h / 2], [right, -h / 2 + 16], [right, h / 2]])
  })
  const rails = [-0.2, 0.24].map(y => polygon([[-w / 2 - RAILS, h * y - 8], [w / 2 + RAILS, h * y - 8], [w / 2 + RAILS, h * y + 8], [-w / 2 - RAILS, h * y + 8]]))
  return [rails.join(' '), pales.join(' ')]
}

/** An arrow so thick that words stand in it. Its head reaches over both sides. */
function heavyArrow({ width: w, height: h }: Size, direction: string): string {
  const long = direction === 'right' || direction === 'left'
  const [length, breadth] = long ? [w, h] : [h, w]
  const head = Math.min(length / 3, breadth / 2)
  const shaft = breadth * (long ? 0.36 : 0.4)
  const points: [number, number][] = [[-length / 2, -shaft], [length / 2 - head, -shaft], [length / 2 - head, -breadth / 2], [length / 2, 0], [length / 2 - head, breadth / 2], [length / 2 - head, shaft], [-length / 2, shaft]]
  const turn = ([along, across]: [number, number]): [number, number] => ({ right: [along, across], left: [-along, across], down: [across, along], up: [across, -along] } as Record<string, [number, number]>)[direction] ?? [along, across]
  return polygon(points.map(turn))
}

function polygon(points: [number, number][]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' L')} Z`
}

function rounded(w: number, h: number, r: number): string {
  const [x, y] = [w / 2, h / 2]
  return `M${round(-x + r)} ${round(-y)} H${round(x - r)} A${r} ${r} 0 0 1 ${round(x)} ${round(-y + r)} V${round(y - r)} A${r} ${r} 0 0 1 ${round(x - r)} ${round(y)} H${round(-x + r)} A${r} ${r} 0 0 1 ${round(-x)} ${round(y - r)} V${round(-y + r)} A${r} ${r} 0 0 1 ${round(-x + r)} ${round(-y)} Z`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
