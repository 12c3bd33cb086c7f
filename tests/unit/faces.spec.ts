import { expect, test } from '@playwright/test'
import { charactersOf, declaredFaces } from '../../rules/face-sheet.ts'
import { lettersIn, partsOf } from '../../slidev/face-parts.ts'

const faces = declaredFaces()
const letters = { title: new Set('開庭'), cover: new Set('開庭AI'), titles: new Set('開庭一社'), code: new Set('npm'), slides: new Set('開庭一社話す、AIV3'), all: new Set('開庭一社話す、AIV3梃綴鎖npm™龙𠮷👍') }

function partsOfFace(family: string, weight = '400') {
  return partsOf(faces, letters).filter(({ face }) => face.family === family && face.descriptors['font-weight'] === weight)
}

test('each letter comes once with its face, first those of the cover, then those of slides, then the others', () => {
  expect(partsOfFace('BIZ UDPGothic').map(({ letters, first }) => [letters.join(''), first])).toEqual([
    // ™ stands outside the Latin companion.
    ['™梃綴鎖', false],
    ['、す一社話\u200B\u2060', false],
    ['庭開', true],
  ])
  expect(partsOfFace('BIZ UDPGothic', '700').map(({ letters }) => letters.join(''))).toEqual(['™梃綴鎖', '、す一庭社話開\u200B\u2060'])
})

test('Latin letters stay in one file, which pairs of them need', () => {
  expect(partsOfFace('Deck Latin').map(({ letters }) => letters.join(''))).toEqual(['3AIVmnp'])
})

test('titles have their own face, code has its own, and Chinese what the others lack', () => {
  expect(partsOfFace('Zen Old Mincho', '700').map(({ letters }) => letters.join('').replace(/[\u200B\u2060]/g, ''))).toEqual(['3AIVmnp™、す梃綴話鎖', '一社', '庭開'])
  expect(partsOfFace('BIZ UDGothic').map(({ letters }) => letters.join(''))).toEqual(['mnp'])
  expect(partsOfFace('Noto Sans SC').map(({ letters }) => letters.join(''))).toEqual(['龙'])
})

test('letters are found in whatever form a script has them', () => {
  const found = lettersIn(String.raw`const a = '梃\u5E8A\u{1F44D}\xA9'`)
  expect([...'梃床👍©Z9 '].filter(letter => !found.has(letter))).toEqual([])
})

test('the files of the faces say which letters they have', () => {
  const [latin, , gothic] = faces.map(charactersOf)
  const has = (face: ReadonlySet<number> | undefined, letter: string) => face!.has(letter.codePointAt(0)!)
  expect([has(latin, 'A'), has(latin, 'ł'), has(latin, '—'), has(latin, '開')]).toEqual([true, true, false, false])
  expect([has(gothic, '開'), has(gothic, '①'), has(gothic, '→'), has(gothic, '龙'), has(gothic, '👍')]).toEqual([true, true, true, false, false])
})
