import { expect } from '@playwright/test'
import { printedSlide } from '../../../slidev/dom.ts'
import { complaints } from '../measure.ts'
import { openSlide, slideOf, test } from '../site.ts'
import { deck, labs, openLab } from './lab.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('the interlude has an explorable for each step, in 10 to 13 slides', () => {
  const start = deck.findIndex(({ part }) => part?.kind === 'interlude')
  const next = deck.findIndex(({ opens }, i) => i > start && opens)
  // The check slide is the deck's voice, not a step of the interlude.
  const length = deck.slice(start, next).filter(({ layout }) => layout !== 'check').length
  expect(length).toBeGreaterThanOrEqual(10)
  expect(length).toBeLessThanOrEqual(13)
  expect(labs.map(no => deck[no - 1]!.beats[0])).toEqual(['L1', 'L2', 'L5', 'L5', 'L5', 'L8'])
})

test('L1: a choice is answered with what the model would have chosen, and why', async ({ page, site }) => {
  const lab = await openLab(page, site, 'AdopterGame')
  await expect(lab.getByRole('status')).toHaveText('あなたの好みは、Aはじめのころ。Aに4人、Bに9人います。')
  await lab.getByRole('button', { name: 'Aに入る' }).click()
  await expect(lab.getByRole('status')).toHaveText('A 2.4点B 1.9点>混んでいるBより、好きなA。好みが勝った。')
  await lab.getByRole('button', { name: '時間を進める' }).click()
  await expect(lab.getByRole('status')).toHaveText('あなたの好みは、Aしばらくして。Aに6人、Bに18人います。')
  await lab.getByRole('button', { name: 'Aに入る' }).click()
  await expect(lab.getByRole('status')).toContainText('計算ではB。あなたは、計算より頑固です。')
  await lab.getByRole('button', { name: 'Bに入る' }).click()
  await expect(lab.getByRole('status')).toHaveText('さっき 2.4点A 2.6点さっき 1.9点B 2.8点<好みは、さっきと同じ。変わったのは、周り。')
  await expect(lab.getByText('好み1点 + 18人×0.1点')).toBeVisible()
})

test('the rule that the adopters follow can be read on a slide, as it runs', async ({ page, site }) => {
  const no = deck.findIndex(({ content }) => content.includes('lock-in.ts#')) + 1
  await openSlide(page, site, no)
  await expect(slideOf(page, no).locator('pre')).toContainText('return d > lower ? \'A\' : \'B\'')
})

test('every control has a Japanese name, and every chart says what it shows', async ({ page, site }) => {
  for (const no of labs) {
    await openSlide(page, site, no)
    const lab = slideOf(page, no)
    for (const control of await lab.locator('button, input').all())
      await expect.soft(control).toHaveAccessibleName(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u)
    for (const chart of await lab.locator('svg').all())
      await expect.soft(chart).toHaveAccessibleName(/。$/)
  }
})

test('every explorable fits its slide before and after the run', async ({ page, site }) => {
  for (const no of labs) {
    await openSlide(page, site, no)
    const lab = slideOf(page, no)
    for (const button of await lab.getByRole('button', { name: /^(?:走らせる|一回|三回|千回|答えを見る|Aに入る)$/ }).all())
      await button.click()
    if (await lab.locator('.tally-chart, .walk-ends').count())
      await expect(lab.locator('.tally-chart, .walk-chart')).toHaveAccessibleName(/1,000回のうち/)
    expect.soft(await complaints(lab, undefined, true), `slide ${no}`).toEqual([])
  }
})

test('print shows each explorable finished and captioned, with nothing to press', async ({ printed }) => {
  for (const no of labs) {
    const lab = printed.locator(printedSlide(no))
    await expect.soft(lab.locator('.lab-figure figcaption, .sandbox-figure figcaption, .adopter-verdict').first(), `slide ${no}`).not.toHaveText(/まだ|先に賭けて|一人来るごとに|三回とも|線は、もともと|好みは、A|？/)
    await expect.soft(lab.locator('input:visible, button:visible'), `slide ${no}`).toHaveCount(0)
    for (const chart of await lab.locator('.walk-chart').all())
      await expect.soft(chart.locator('path'), `slide ${no}`).not.toHaveCount(0)
    for (const chart of await lab.locator('.tally-chart').all())
      await expect.soft(chart, `slide ${no}`).toHaveAccessibleName(/^1,000回のうち/)
  }
})
