import type { Openness } from '../../content/schema/index.ts'
import { say } from '../../content/say.ts'

/** A short name that says the version: the system's (Kimi K2.5), else the graded model's without its size (Qwen3.5-397B-A17B → Qwen3.5). */
export function modelName({ system, endmodel }: Openness): string {
  const model = endmodel.replace(/-\d+B.*$/, '')
  return !/\d/.test(system) && /\d/.test(model) ? model : system
}

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
