import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { mainEdition } from '../../content/index.ts'
import { tables } from '../../content/schema/index.ts'
import { checkSource } from '../../rules/check-source.ts'
import { rules } from '../../rules/index.ts'
import { recordRules } from '../../rules/records/index.ts'
import dialogueForms from '../../rules/source/dialogue-forms.ts'
import { sourceRules } from '../../rules/source/index.ts'
import { root } from '../../slidev/project.ts'
import { readSources } from '../../slidev/sources.ts'
import { foundAfter } from '../edited.ts'

test('rules have names of their own, a reason and a limit', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { id, why, limit } of rules) {
    expect.soft(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect.soft(why, id).toMatch(/。$/)
    expect.soft(limit, id).not.toBe('')
  }
})

/** A deck in the place of the longest edition. */
const deckOf = (text: string) => readSources(mainEdition(), { [join(root, mainEdition().entry)]: text })

for (const rule of sourceRules) {
  test(`${rule.id} lets pass what is right, and finds what is not`, async () => {
    expect(await checkSource(await deckOf(rule.examples.passes), [rule])).toEqual([])
    const found = await checkSource(await deckOf(rule.examples.fails), [rule])
    expect(found.length).toBeGreaterThan(0)
    for (const { rule: id, line, problem } of found) {
      expect.soft(id).toBe(rule.id)
      expect.soft(line).toBeGreaterThan(0)
      expect.soft(problem).toMatch(/。$/)
    }
  })
}

for (const { id, fails: { table, from, to } } of recordRules) {
  test(`${id} finds what is wrong with ${table}`, async () => {
    const file = `content/${tables[table].file}`
    const found = await foundAfter(file, text => text.replace(from, to))
    expect(found.length).toBeGreaterThan(0)
    for (const line of found)
      expect.soft(line).toMatch(/^content\/\S+:\d+ .*。$/)
  })
}

test('the same form of dialogue twice running is found at its line, whatever stands between, and another one named', async () => {
  const slide = (mark: string) => `---\nlayout: dialogue\n---\n\n## 題\n\n\`\`\`${mark}\n富良野: 一\n\`\`\`\n`
  const found = async (...slides: string[]) => checkSource(await deckOf(slides.join('\n')), [dialogueForms])
  expect(await found(slide('dialogue'), slide('dialogue split'), '---\n\n## 図\n', slide('dialogue'))).toEqual([])
  const [again, ...more] = await found(slide('dialogue'), '---\n\n## 図\n', slide('dialogue'), slide('dialogue split'))
  expect(more).toEqual([])
  expect(again).toMatchObject({ slide: { no: 3 }, line: 21, problem: expect.stringContaining('```dialogue close-up') })
  expect(again!.problem).not.toContain('```dialogue split')
})
