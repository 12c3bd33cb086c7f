import type { RecordProblem } from './claim-numbers.ts'
import { records } from '../../content/index.ts'
import { sameModel } from '../../content/model-names.ts'

/** The number of open items that a claim states for a system is the one that the matrix counts. */
export function opennessProblems(claimId: string): RecordProblem[] {
  const figures = records('claims').find(({ id }) => id === claimId)?.figures ?? {}
  return records('openness').flatMap(({ system, n_open }) => {
    const [name, figure] = Object.entries(figures).find(([, { subject }]) => sameModel(subject, system)) ?? []
    if (!figure)
      return [{ path: ['figures'], problem: `事実「${claimId}」に「${system}」の数がありません。figures に書き足してください。` }]
    return 'value' in figure && figure.value === n_open ? [] : [{ path: ['figures', name!], problem: `「${system}」の数が、content/openness.csv の ${n_open} と合いません。どちらかを直してください。` }]
  })
}
