import type { Table } from '../../content/schema/index.ts'
import type { SlideRule } from '../rule.ts'
import { records } from '../../content/index.ts'
import { idsIn, unknownId } from '../../content/read.node.ts'
import { tagsIn } from '../text.ts'

/** What a component is told by name. */
const named: Record<string, { attribute: string, table: Table }> = {
  SourceEntry: { attribute: 'id', table: 'sources' },
  Citation: { attribute: 'id', table: 'sources' },
  SpeakerIntro: { attribute: 'speaker', table: 'speakers' },
  LeverLab: { attribute: 'lever', table: 'levers' },
  GlossaryTable: { attribute: ':ids', table: 'terms' },
  DrawnPicture: { attribute: 'id', table: 'pictures' },
}

export default {
  id: 'component-ids',
  severity: 'error',
  why: '知らない id を渡された部品は、スライドごと止まります。',
  limit: 'content/ にある id',
  examples: {
    passes: '## 題\n\n<SourceEntry id="arthur-1989" lead="もと" />',
    fails: '## 題\n\n<SourceEntry id="arthur-1889" lead="もと" />',
  },
  checkSlide: ({ raw }) => tagsIn(raw).filter(({ closes }) => !closes).flatMap(({ name, attributes, line }) => {
    const { attribute, table } = named[name] ?? {}
    if (!attribute || !table)
      return []
    const value = attributes.find(({ name }) => name === attribute)?.value
    if (value === undefined)
      return [{ line, problem: `<${name}> に ${attribute} がありません。content/ の ${table} の id を書いてください。` }]
    const ids = attribute.startsWith(':') ? Array.from(value.matchAll(/'([^']*)'/g), ([, id = '']) => id) : [value]
    const known = idsIn(table)
    // A lever that has no lab cannot be shown in one.
    const lab = table === 'levers' && ids.find(id => records('levers').some(lever => lever.id === id && !lever.lab))
    return [
      ...ids.filter(id => !known.has(id)).map(id => ({ line, problem: unknownId(attribute, id, table) })),
      ...lab ? [{ line, problem: `てこ「${lab}」には lab がありません。content/levers.yaml に書き足すか、別のてこにしてください。` }] : [],
    ]
  }),
} satisfies SlideRule
