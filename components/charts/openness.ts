import type { Openness } from '../../content/schema/index.ts'
import { records } from '../../content/index.ts'
import { sameModel } from '../../content/model-names.ts'
import { say } from '../../content/say.ts'

/** A short name that says the version: the system's (Kimi K2.5), else the graded model's without its size (Qwen3.5-397B-A17B → Qwen3.5); spelled as the releases are. */
export function modelName({ system, endmodel }: Openness): string {
  const model = endmodel.replace(/-\d+B.*$/, '')
  const name = !/\d/.test(system) && /\d/.test(model) ? model : system
  return records('releases').find(({ model }) => sameModel(model, name))?.model ?? name
}

/** The two items that the finding is about. */
export const dataItems = ['datasources_basemodel', 'datasources_endmodel'] as const

export interface SystemGroup {
  id: 'china' | 'others' | 'data'
  /** In the lines that it is shown in. */
  name: string[]
  systems: Openness[]
}

/** The systems as the matrix shows them: by where they are made, and apart from these the ones whose training data are open. */
export function groupSystems(systems: Openness[]): SystemGroup[] {
  const groupOf = (system: Openness) => system.datasources_basemodel === 'open' ? 'data' : system.region === 'china' ? 'china' : 'others'
  return (['china', 'others', 'data'] as const).map(id => ({ id, name: say(`openness.group-${id}`).split('|'), systems: systems.filter(s => groupOf(s) === id) }))
}

/** Few enough to be read from the back row. */
export interface ShownSystems {
  groups: SystemGroup[]
  /** Those that are left out. */
  rest: Openness[]
}

/**
 * All whose training data are open and, of those whose data are not, the newest of each of the two groups: a choice that nobody
 * makes by hand. Where two are of one month, the order of the table decides.
 * @param each how many of a group
 */
export function showSystems(systems: Openness[], each: number): ShownSystems {
  const groups = groupSystems(systems).map((group) => {
    if (group.id === 'data')
      return group
    const newest = group.systems.toSorted((a, b) => b.releasedate.localeCompare(a.releasedate)).slice(0, each)
    return { ...group, name: say(`openness.newest-${group.id}`, { count: newest.length }).split('|'), systems: newest }
  })
  const shown = new Set(groups.flatMap(group => group.systems))
  return { groups, rest: systems.filter(system => !shown.has(system)) }
}
