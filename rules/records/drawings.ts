import type { RecordRule } from '../rule.ts'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { records } from '../../content/index.ts'
import { foundIn } from './place.ts'

const drawn = (folder: string) => readdirSync(fileURLToPath(new URL(`../../components/picture/${folder}`, import.meta.url))).map(file => file.replace('.svg', ''))

export default {
  id: 'drawings',
  severity: 'error',
  why: '名のない絵は誰にも読み上げられず、絵のない名は空白になります。',
  limit: 'pictures.yaml と drawings/、points.yaml と plants/ がそろう',
  fails: { table: 'pictures', from: '- id: one-flower', to: '- id: two-flowers' },
  checkRecords() {
    const pictures = records('pictures')
    const [drawings, plants] = [drawn('drawings'), drawn('plants')]
    const unnamed = drawings.filter(name => !pictures.some(({ id }) => id === name))
    return [
      ...pictures.flatMap(({ id }, row) => drawings.includes(id) ? [] : [foundIn('pictures', row, ['id'], `「${id}」の絵がありません。components/picture/drawings/${id}.svg に描くか、名前を直してください。`)]),
      ...unnamed.map(name => ({ file: 'content/pictures.yaml', line: 0, problem: `絵「${name}.svg」の名がありません。id と、絵の言うこと（alt）を書き足してください。` })),
      ...records('points').flatMap(({ id, title }, row) => plants.includes(id.toLowerCase()) ? [] : [foundIn('points', row, ['id'], `要点「${title}」の絵がありません。components/picture/plants/${id.toLowerCase()}.svg に描いてください。`)]),
    ]
  },
} satisfies RecordRule
