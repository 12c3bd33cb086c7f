import type { Locator } from '@playwright/test'
import { blocks } from './blocks.ts'
import { charts } from './charts.ts'
import { colours } from './colours.ts'
import { contrast } from './contrast.ts'
import { diagrams } from './diagrams.ts'
import { letters } from './letters.ts'
import { limits } from './limits.ts'

/**
 * What somebody in the room would complain about, found by measuring one slide as it stands on the screen.
 * @returns a line for each complaint
 */
export async function complaints(slide: Locator): Promise<string[]> {
  // What comes in is measured when it has come.
  await slide.evaluate(root => Promise.all([
    ...root.getAnimations({ subtree: true }),
    ...[...root.querySelectorAll('*')].flatMap(host => host.shadowRoot?.getAnimations() ?? []),
  ]
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    .map(({ finished }) => finished.catch(() => {}))))
  const found: string[] = []
  for (const measure of [letters, blocks, charts, diagrams, contrast, colours])
    found.push(...await slide.evaluate(measure, limits))
  return found
}
