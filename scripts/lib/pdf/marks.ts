import type { Step } from './operators.ts'
import type { Owners } from './tags.ts'

/** The number that ties what a page draws to its element in the tags. */
const ID = /\/MCID (\d+)/

/** The marks of a page under which text is drawn. */
export function marksWithText(steps: Step[]): Set<number> {
  const marks = new Set<number>()
  let mark: number | undefined
  for (const { name, source, writes } of steps) {
    if (name === 'BDC' || name === 'BMC')
      mark = markIn(source)
    else if (name === 'EMC')
      mark = undefined
    else if (writes && mark !== undefined)
      marks.add(mark)
  }
  return marks
}

/**
 * The same drawing with every trace of it marked: what an element of the tags owns by that element's role, anything else as
 * an artifact, which is decoration to whoever cannot see it.
 */
export function markAnew(steps: Step[], owners: Owners): string {
  let marked = false
  return steps.map(({ name, source, paints }) => {
    if (name === 'BDC' || name === 'BMC') {
      marked = true
      const owner = owners.get(markIn(source) ?? -1)
      return owner ? `/${owner.role} <</MCID ${owner.id}>> BDC\n` : '/Artifact BMC\n'
    }
    if (name === 'EMC')
      marked = false
    return paints && !marked ? `/Artifact BMC\n${source}EMC\n` : source
  }).join('')
}

function markIn(source: string): number | undefined {
  const [, id] = source.match(ID) ?? []
  return id === undefined ? undefined : Number(id)
}
