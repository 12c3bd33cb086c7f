import type { Region } from './regions.ts'
import { whenOf } from '../../content/cite.ts'
import { momentOf } from './time.ts'

/** Which claim dates which model: claim, name of the date in its figure, name of the model, where its makers are. */
export const releaseClaims: [claim: string, key: string, name: string, region: Region][] = [
  ['rel-llama1', 'date', 'LLaMA', 'us'],
  ['rel-llama2', 'date', 'Llama 2', 'us'],
  ['rel-yi', 'date', 'Yi', 'china'],
  ['rel-qwen', 'qwen1.5', 'Qwen1.5', 'china'],
  ['rel-qwen', 'qwen2', 'Qwen2', 'china'],
  ['rel-qwen', 'qwen2.5', 'Qwen2.5', 'china'],
  ['rel-deepseek-v3', 'date', 'DeepSeek-V3', 'china'],
  ['rel-minimax-01', 'as_of', 'MiniMax-Text-01', 'china'],
  ['rel-deepseek-r1', 'date', 'DeepSeek-R1', 'china'],
  ['rel-llama4', 'date', 'Llama 4', 'us'],
  ['rel-qwen3', 'date', 'Qwen3', 'china'],
  ['rel-ernie45', 'date', 'ERNIE 4.5', 'china'],
  ['rel-kimi-k2', 'date', 'Kimi K2', 'china'],
  ['rel-glm45', 'date', 'GLM-4.5', 'china'],
  ['rel-gpt-oss', 'date', 'gpt-oss', 'us'],
  ['rel-deepseek-v32', 'month', 'DeepSeek-V3.2', 'china'],
  ['rel-mistral-olmo', 'month', 'Mistral Large 3', 'europe'],
  ['rel-mistral-olmo', 'month', 'OLMo 3.1', 'us'],
  ['rel-2026', 'kimi_k2.5', 'Kimi K2.5', 'china'],
  ['rel-2026', 'glm5', 'GLM-5', 'china'],
  ['rel-2026', 'minimax_m2.5', 'MiniMax-M2.5', 'china'],
  ['rel-2026', 'qwen3.5', 'Qwen3.5', 'china'],
  ['rel-2026', 'kimi_k3', 'Kimi K3', 'china'],
]

export interface Release {
  name: string
  region: Region
  /** As it is shown: 2025年7月11日, 2025年12月, 2025年11〜12月. */
  when: string
  at: number
  exact: boolean
}

/**
 * The dated releases, oldest first.
 * @param dateIn the date of a claim by its name, as it was written
 */
export function datedReleases(dateIn: (claim: string, key: string) => string): Release[] {
  return releaseClaims.map(([claim, key, name, region]) => {
    const date = dateIn(claim, key)
    const [from, last] = date.split('/')
    const when = whenOf(from!)
    return { name, region, when: last ? when.replace('月', `〜${Number(last)}月`) : when, ...momentOf(date) }
  }).sort((a, b) => a.at - b.at)
}
