import { expect, test } from '@playwright/test'
import { usage } from '../../scripts/commands/export.ts'
import { planOf } from '../../scripts/lib/export-plan.ts'
import { readOptions } from '../../scripts/lib/options.ts'

const planned = (...args: string[]) => planOf(readOptions(args, usage))
const files = (...args: string[]) => planned(...args).outputs.map(({ file }) => file)

test('an edition is named as a word or as an option, alone or in a list', () => {
  for (const args of [['talk', 'study-group'], ['--edition', 'talk,study-group'], ['study-group', '--edition=talk'], ['--edition', 'talk', '--edition', 'study-group'], ['--edition', 'talk, study-group,talk']])
    expect.soft(files(...args, '--only', 'slides'), args.join(' ')).toEqual(['talk-slides.pdf', 'study-group-slides.pdf'])
})

test('nothing chosen is every edition, and what is made once is made once', () => {
  const all = files()
  expect(all).toEqual(expect.arrayContaining(['talk-slides.pdf', 'study-group-slides.pdf', 'lecture-slides.pdf', 'reader.pdf']))
  expect(new Set(all).size).toBe(all.length)
  expect(files('--only', 'reader')).toEqual(['reader.pdf'])
})

test('PowerPoint comes alone, unless documents are named with it', () => {
  expect(files('talk', '--pptx')).toEqual(['talk-slides.pptx'])
  expect(files('talk', '--pptx', '--only', 'slides')).toEqual(['talk-slides.pdf', 'talk-slides.pptx'])
})

test('choices are taken over, and the usual ones hold where nothing is chosen', () => {
  expect(planned('--mono', '--paper', 'letter', '--only', 'reader').choices).toEqual({ layout: 2, paper: 'letter', mono: true })
  expect(planned().choices).toEqual({ layout: 2, paper: 'a4', mono: false })
})
