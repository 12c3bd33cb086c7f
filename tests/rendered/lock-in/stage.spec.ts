import type { Locator } from '@playwright/test'
import { expect } from '@playwright/test'
import { alone, test } from '../site.ts'
import { openLab } from './lab.ts'

const hands = { 'Aの庭': 54, 'Bの庭': 118, '30人まで': 10, '31〜90人': 118, '91〜200人': 54 }

async function bet(lab: Locator) {
  for (const [answer, count] of Object.entries(hands)) {
    await lab.getByLabel(`${answer}に挙がった手の数`).fill(String(count))
    await lab.getByLabel(`${answer}に挙がった手の数`).blur()
  }
}

const run = (lab: Locator, name: string) => lab.getByRole('button', { name, exact: true }).click()

/** Where everything stands that may not move: by its place in the tree, so that what comes and goes is no move. */
function places(lab: Locator): Promise<Record<string, string>> {
  return lab.evaluate((root) => {
    const first = (e: Element) => (e.getAttribute('class') ?? '').split(' ')[0]
    const part = (e: Element): string => e === root ? '' : `${part(e.parentElement!)}/${e.tagName.toLowerCase()}.${first(e)}:${[...e.parentElement!.children].filter(other => first(other) === first(e)).indexOf(e)}`
    const still = root.querySelectorAll('.lab-rail, .lab-step, .bet-form, .bet-answer, .bet-answer > .lab-button, input, .lab-steps .lab-button, .lab-figure, .verdict, .verdict-line, .lab-stage, .walk-barrier rect, .adopter-verdict, .line, .garden-words, .garden, .sign, .adopter-ways .lab-button')
    return Object.fromEntries([...still].map((e) => {
      const { x, y, width, height } = e.getBoundingClientRect()
      return [part(e), [x, y, width, height].map(Math.round).join(' ')]
    }))
  })
}

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('three digits are seen whole in every field, and nothing of the browser lies over them', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    await bet(lab)
    for (const answer of Object.keys(hands)) {
      const field = lab.getByLabel(`${answer}に挙がった手の数`)
      await field.fill('888')
      const [room, needed] = await field.evaluate((input) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(input)
        const pen = document.createElement('canvas').getContext('2d')!
        pen.font = font
        return [input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight), pen.measureText('888').width]
      })
      expect.soft(room, answer).toBeGreaterThanOrEqual(needed!)
      // A field of numbers has buttons of its own, one of letters none: they must look the same.
      await field.hover()
      const asNumber = await field.screenshot()
      await field.evaluate((input: HTMLInputElement) => input.type = 'text')
      expect.soft(asNumber.equals(await field.screenshot()), `${answer}: buttons`).toBe(true)
      // Nor do they stand on the name of the answer, or over the edge.
      const [name, box, own] = await Promise.all([field.locator('xpath=ancestor::*[@role="listitem"]').getByRole('button').evaluate((button) => {
        const range = document.createRange()
        range.selectNodeContents(button)
        return range.getBoundingClientRect().right
      }), field.locator('xpath=ancestor::*[@role="listitem"]').boundingBox(), field.boundingBox()])
      expect.soft(own!.x, answer).toBeGreaterThanOrEqual(name - 1)
      expect.soft(own!.x + own!.width, answer).toBeLessThanOrEqual(box!.x + box!.width)
    }
  })

  test('the host counts by + and − in a field, and no number leaves what a field can hold', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    const field = lab.getByLabel('Aの庭に挙がった手の数')
    await field.focus()
    for (const key of ['+', '+', '+', '-'])
      await field.press(key)
    await expect(field).toHaveValue('2')
    for (const key of ['-', '-', '-'])
      await field.press(key)
    await expect(field).toHaveValue('')
    await field.fill('1180')
    await field.blur()
    await expect(field).toHaveValue('999')
  })

  test('a bar grows with the hands, the longest whole', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    await bet(lab)
    const widths = await lab.locator('.bet-answer').evaluateAll(all => all.map(e => e.querySelector('.bet-bar')!.getBoundingClientRect().width / e.getBoundingClientRect().width))
    // 54 of 118, 118; 10 of 118, 118, 54 of 118, none.
    expect(widths.map(width => Math.round(width * 100))).toEqual([46, 100, 8, 100, 46, 0])
  })

  test('the run is outlined until a bet is in, and filled from then on', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    const ground = () => lab.getByRole('button', { name: '一回', exact: true }).evaluate((button) => {
      const { backgroundColor, color } = getComputedStyle(button)
      return [backgroundColor, color]
    })
    const [paper, ink] = await ground()
    await run(lab, 'Aの庭')
    await expect.poll(ground).toEqual([ink, paper])
    await run(lab, 'Aの庭')
    await expect.poll(ground).toEqual([paper, ink])
  })

  test('the verdict is large before and after, the room hears how many were right, and what came true is marked by a word and a line', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    const verdict = lab.locator('.verdict')
    await bet(lab)
    await expect(verdict).toHaveCSS('font-size', '60px')
    await expect(lab.locator('.hits, .bet-true')).toHaveCount(0)
    await run(lab, '一回')
    await expect(verdict).toHaveText('55人めで、A')
    await expect(verdict).toHaveCSS('font-size', '60px')
    // A: 54 of 54 + 118; 31 to 90: 118 of 10 + 118 + 54.
    await expect(lab.locator('.hits')).toHaveText('当たり 勝者54人／172人、人数118人／182人')
    await expect(lab.getByRole('status')).toContainText('当たり 勝者54人／172人')
    await expect(lab.locator('.bet-answer', { hasText: '結果' })).toHaveText([/^A結果/, /31〜90人/])
    const line = (name: string) => lab.locator('.bet-answer', { hasText: name }).evaluate(e => Number.parseFloat(getComputedStyle(e, '::after').borderTopWidth))
    expect(await line('31〜90人')).toBeGreaterThan(await line('91〜200人') * 2)
  })

  test('nothing moves on a press', async ({ page, site }) => {
    for (const [component, presses] of [['HistoriesLab', ['Aの庭', '201人以上', '一回', '三回', '千回', '別の偶然']], ['AdopterGame', ['Aに入る', 'Bに入る', '時間を進める', 'Aに入る']]] as const) {
      const lab = await openLab(page, site, component)
      const before = await places(lab)
      expect(Object.keys(before).length).toBeGreaterThan(9)
      for (const name of presses) {
        await run(lab, name)
        const after = await places(lab)
        expect.soft(Object.fromEntries(Object.keys(before).filter(key => key in after).map(key => [key, after[key]])), `${component}: ${name}`).toEqual(Object.fromEntries(Object.entries(before).filter(([key]) => key in after)))
      }
    }
  })

  test('A stands on the left and B on the right in whatever is drawn, and each has its shape', async ({ page, site }) => {
    const histories = await openLab(page, site, 'HistoriesLab')
    await run(histories, '三回')
    await run(histories, '千回')
    await expect(histories.locator('.walk-ends')).toHaveCount(2)
    for (const name of ['.walk-barrier', '.walk-ends', '.bet-answer']) {
      const left = async (camp: string) => (await histories.locator(`${name}.camp-${camp}`).first().boundingBox())!.x
      expect.soft(await left('a'), name).toBeLessThan(await left('b'))
    }
    const fill = (camp: string) => histories.locator(`.walk-barrier.camp-${camp} rect`).evaluate(wall => getComputedStyle(wall).fill)
    expect(await fill('b'), 'hollow').toBe(await histories.locator('.lab-steps .lab-button').first().evaluate(paper => getComputedStyle(paper).backgroundColor))
    expect(await fill('a'), 'full').not.toBe(await fill('b'))

    const game = await openLab(page, site, 'AdopterGame')
    await run(game, 'Aに入る')
    for (const name of ['.enter', '.sum', '.gardens > ']) {
      const left = async (camp: string) => (await game.locator(`${name}.camp-${camp}`).boundingBox())!.x
      expect.soft(await left('a'), name).toBeLessThan(await left('b'))
    }
  })

  test('before the first run there is an example, and it says that it is one', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    await expect(lab.locator('.walk-path.ghost')).toBeVisible()
    await expect(lab.locator('.walk-path.ghost')).toHaveText('例')
    await run(lab, '一回')
    await expect(lab.locator('.walk-path.ghost')).toHaveCount(0)
    await expect(lab.locator('.walk-path.camp-a')).toHaveCount(1)
  })

  test('three histories are told apart at both ends', async ({ page, site }) => {
    const lab = await openLab(page, site, 'HistoriesLab')
    await run(lab, '三回')
    expect(await lab.locator('.walk-path').evaluateAll(all => all.map(e => [...e.querySelectorAll('.walk-mark')].map(mark => mark.textContent)))).toEqual([['1', '1'], ['2', '2'], ['3', '3']])
  })

  test('two gardens: as many people as the words say, and the same liking comes out the other way', async ({ page, site }) => {
    const game = await openLab(page, site, 'AdopterGame')
    const people = () => game.locator('.garden').evaluateAll(all => all.map(garden => garden.querySelectorAll('.visitor').length))
    expect(await people()).toEqual([4, 9])
    await run(game, 'Aに入る')
    // 2 + 0.4 and 1 + 0.9.
    await expect(game.locator('.sum')).toHaveText(['A 2.4点', 'B 1.9点'])
    await expect(game.locator('.verdict')).toHaveCSS('font-size', '60px')
    await run(game, '時間を進める')
    expect(await people()).toEqual([6, 18])
    await run(game, 'Bに入る')
    // 2 + 0.6 and 1 + 1.8.
    await expect(game.locator('.sum')).toHaveText(['さっき 2.4点A 2.6点', 'さっき 1.9点B 2.8点'])
    expect(await game.evaluate(root => root.getAnimations({ subtree: true }).length)).toBe(0)
  })
})

test('on a phone, too, the two gardens stand side by side, and each button can be pressed', async ({ browser, site }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  await page.goto(`${site.url}#/read`)
  const game = page.locator('.adopter-game')
  for (const name of ['Aに入る', '時間を進める', 'Bに入る'])
    await game.getByRole('button', { name }).click()
  await expect(game.getByRole('status')).toContainText('好みは、さっきと同じ')
  const [a, b] = await Promise.all([game.locator('.garden').first().boundingBox(), game.locator('.garden').last().boundingBox()])
  expect(a!.x + a!.width).toBeLessThan(b!.x)
  expect(a!.y).toBe(b!.y)
  await page.close()
})

test.describe('in motion', () => {
  test.use({ ...alone, contextOptions: { reducedMotion: 'no-preference' } })

  for (const [name, moving, ended] of [['一回', '.walk-path:not(.camp-a)', '55人めで、A'], ['千回', '.walk-fall circle', /^Aが\d\d%、Bが\d\d%$/]] as const) {
    test(`${name}: it is drawn before one's eyes, ends within two seconds, and a click on the stage ends it at once`, async ({ page, site, context }) => {
      await context.clock.install()
      const lab = await openLab(page, site, 'HistoriesLab')
      await page.clock.pauseAt(Date.now() + 60_000)
      await run(lab, name)
      await page.clock.runFor(900)
      await expect(lab.locator(moving).first()).toBeAttached()
      await expect(lab.locator('.verdict')).toHaveText('まだ、どちらでもない')
      await page.clock.runFor(1100)
      await expect(lab.locator('.verdict')).toHaveText(ended)
      await expect(lab.locator(moving)).toHaveCount(0)

      await run(lab, name)
      await page.clock.runFor(500)
      await expect(lab.locator('.verdict')).toHaveText('まだ、どちらでもない')
      await lab.locator('.lab-stage').click()
      await expect(lab.locator('.verdict')).toHaveText(ended)
    })
  }

  test('people walk in within two seconds, and a click on the gardens ends it at once', async ({ page, site }) => {
    const game = await openLab(page, site, 'AdopterGame')
    const walking = () => game.locator('.gardens').evaluate(root => root.getAnimations({ subtree: true }).filter(animation => animation instanceof CSSAnimation).map(({ effect }) => Number(effect!.getComputedTiming().endTime)))
    expect(await walking()).toEqual([])
    await game.getByRole('button', { name: '時間を進める' }).click()
    const ends = await walking()
    // 6 − 4 and 18 − 9.
    expect(ends).toHaveLength(11)
    expect(Math.max(...ends)).toBeLessThan(2000)
    await game.locator('.gardens').click()
    await expect.poll(walking).toEqual([])
  })
})
