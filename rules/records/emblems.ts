import type { RecordRule } from '../rule.ts'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { records } from '../../content/index.ts'
import { foundIn } from './place.ts'

const has = (emblem: string) => existsSync(fileURLToPath(new URL(`../../public/emblems/${emblem}`, import.meta.url)))

export default {
  id: 'emblems',
  severity: 'error',
  why: '紋や主役の字がないと、誰が話し、いまどの主題なのかが見えません。',
  limit: '話し手の紋のファイルと、扉のある部の字と絵がある',
  fails: { table: 'speakers', from: 'furano.svg', to: 'furanno.svg' },
  checkRecords: () => [
    ...records('speakers').flatMap(({ emblem, name }, row) => has(emblem)
      ? []
      : [foundIn('speakers', row, ['emblem'], `${name}の紋「${emblem}」がありません。public/emblems/ に置くか、名前を直してください。`)]),
    ...records('parts').flatMap((part, row) => part.kind === 'frame'
      ? []
      : (['emblem', 'picture'] as const).filter(key => !part[key]).map(key => foundIn('parts', row, [], `「${part.name}」に ${key} がありません。扉に出る${key === 'emblem' ? '一字' : '絵の id'}を書いてください。`))),
  ],
} satisfies RecordRule
