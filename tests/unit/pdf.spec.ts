import type { Kid, Tag } from '../../scripts/lib/pdf/tags.ts'
import { expect, test } from '@playwright/test'
import { markAnew, marksWithText } from '../../scripts/lib/pdf/marks.ts'
import { stepsOf } from '../../scripts/lib/pdf/operators.ts'
import { repaired } from '../../scripts/lib/pdf/repair.ts'
import { isTag } from '../../scripts/lib/pdf/tags.ts'

const drawing = `q 1 0 0 1 0 0 cm
/NonStruct <</MCID 0 >>BDC
0 0 10 10 re f
EMC
0 0 5 5 re W n
/NonStruct <</MCID 1 >>BDC
BT /F1 12 Tf (a \\) BDC) Tj ET
EMC
1 2 m 3 4 l S
Q
`

test('what a page draws is told apart: text under a mark, grounds, and what stands under none', () => {
  const steps = stepsOf(drawing)
  expect([...marksWithText(steps)]).toEqual([1])
  const marked = markAnew(steps, new Map([[1, { role: 'P', id: 0 }]]))
  expect(marked.split('\n').filter(Boolean)).toEqual([
    'q',
    '1 0 0 1 0 0 cm',
    '/Artifact BMC',
    '0 0 10 10 re',
    'f',
    'EMC',
    // A clip leaves nothing on the page.
    '0 0 5 5 re',
    'W',
    'n',
    '/P <</MCID 0>> BDC',
    'BT',
    '/F1 12 Tf',
    '(a \\) BDC) Tj',
    'ET',
    'EMC',
    '/Artifact BMC',
    '1 2 m',
    '3 4 l',
    'S',
    'EMC',
    'Q',
  ])
})

test('boxes without meaning go, and loose words become paragraphs', () => {
  const box = tag('NonStruct', tag('NonStruct', 1), tag('NonStruct', tag('H1', tag('NonStruct', 2))), tag('NonStruct', tag('NonStruct', 3), tag('Strong', tag('NonStruct', 4))))
  expect(shape(tag('Document', box))).toBe('Document(P(1) H1(2) P(3 Strong(4)))')
})

test('grounds are no content, and a figure without words is none', () => {
  const figure = tag('Figure', 0, tag('Figure', tag('NonStruct', 1)), tag('NonStruct', tag('NonStruct', 2)))
  expect(shape(tag('Document', figure))).toBe('Document(P(1) P(2))')
  const described = { ...tag('Figure', 0, tag('NonStruct', 1)), about: new Map([['Alt', {} as never]]) }
  expect(shape(tag('Document', { ...figure, kids: [0, described].map(kid) }))).toBe('Document(Figure(0 1))')
})

test('lists, readings over words and tables are made of what they need', () => {
  expect(shape(tag('Document', tag('L', tag('LI', tag('Lbl', 1), tag('NonStruct', 2), tag('Strong', 3)), tag('LI', tag('P', 4)))))).toBe('Document(L(LI(Lbl(1) LBody(2 Strong(3))) LI(LBody(P(4)))))')
  expect(shape(tag('Document', tag('P', tag('Ruby', tag('NonStruct', 1), tag('RT', 2)))))).toBe('Document(P(Ruby(RB(1) RT(2))))')
  expect(shape(tag('Document', tag('Table', tag('NonStruct', 1), tag('TR', tag('TD', tag('NonStruct', 2)), tag('TD')))))).toBe('Document(Table(Caption(1) TR(TD(2) TD())))')
})

/** Contents are numbers; 0 is a ground, all others are text. */
function shape(document: Tag): string {
  const written = (of: Kid): string => isTag(of) ? `${of.role}(${of.kids.map(written).join(' ')})` : 'mark' in of ? String(of.mark) : ''
  return written(repaired(document, ({ mark }) => mark > 0))
}

function tag(role: string, ...kids: (Tag | number)[]): Tag {
  return { role, kids: kids.map(kid), about: new Map() }
}

function kid(of: Tag | number): Kid {
  return typeof of === 'number' ? { page: 0, mark: of } : of
}
