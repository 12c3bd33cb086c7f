import type { Openness } from '../../content/schema/index.ts'

const chinese = new Set(['Qwen', 'DeepSeek R1', 'DeepSeek V3.2', 'Kimi K2.5', 'GLM', 'Minimax-M2.5', 'Yi', 'Hunyuan'])

/** A short name that says the version: the system's (Kimi K2.5), else the graded model's without its size (Qwen3.5-397B-A17B → Qwen3.5). */
export function modelName({ system, endmodel }: Openness): string {
  const model = endmodel.replace(/-\d+B.*$/, '')
  return !/\d/.test(system) && /\d/.test(model) ? model : system
}

/** The systems as the matrix shows them: by where they are made, and apart from these the ones whose training data are open. */
export function groupSystems(systems: Openness[]): { name: [string, string], systems: Openness[] }[] {
  const open = (system: Openness) => system.datasources_basemodel === 'open'
  return [
    { name: ['中国', ''], systems: systems.filter(s => !open(s) && chinese.has(s.system)) },
    { name: ['米国', '欧州'], systems: systems.filter(s => !open(s) && !chinese.has(s.system)) },
    { name: ['データも', '公開'], systems: systems.filter(open) },
  ]
}
