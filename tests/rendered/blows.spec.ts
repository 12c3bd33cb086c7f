import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { anyDiagram, canvas, END, shownSlide } from '../../slidev/dom.ts'
import { settings } from '../../slidev/kept-settings.ts'
import { editions } from './editions.ts'
import { complaints } from './measure.ts'
import { alone, openSlide, slideOf, standing, test } from './site.ts'

/** What happens to a site that stands on the web: strangers' storage, links and messages, windows and systems of all kinds. */

const { deck } = editions.at(-1)!
const find = (words: string) => deck.find(({ content }) => content.includes(words))!.no
const sandbox = find('<LockInSandbox')
const dialogue = find('```dialogue\n')

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Whether the shown slide fills the window as far as it can, and stands in its middle. */
async function expectFitted(page: Page) {
  const { width, height } = page.viewportSize()!
  const scale = Math.min(width / 1280, height / 720)
  await expect.poll(async () => {
    const box = await page.locator(canvas).boundingBox()
    return box && [box.x, box.y, box.width, box.height].map(Math.round)
  }).toEqual([(width - 1280 * scale) / 2, (height - 720 * scale) / 2, 1280 * scale, 720 * scale].map(Math.round))
}

test('settings that somebody has made stay', async ({ page, site }) => {
  await page.goto(site.url)
  await page.evaluate(() => localStorage.setItem('slidev-presenter-layout', '2'))
  await page.reload()
  await page.locator(canvas).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('slidev-presenter-layout'))).toBe('2')
})

test('hostile links lead to a slide, or say that there is nothing', async ({ page, site, trouble }) => {
  const links = [
    `?lab=%#/${sandbox}`,
    `#/${sandbox}?lab=%E0%A4%A`,
    `#/${sandbox}?lab=<script>alert(1)</script>`,
    `#/${sandbox}?lab=5,0.5,1,1e999`,
    '#/3?clicks=-1',
    '#/3?clicks=1e9',
    '#/3?clicks=x',
    '#/9999',
    '#/%',
    '?embedded&password=x&%#/3',
  ]
  for (const link of links) {
    // Another page in between, so that each link is opened anew.
    await page.goto('about:blank')
    await page.goto(`${site.url}${link}`)
    await expect(page.locator(canvas).getByRole('heading').first(), link).toBeVisible()
  }
  for (const link of ['#/documents/nothing', '#/nothing/at/all']) {
    await page.goto(`${site.url}${link}`)
    await expect(page.getByRole('heading'), link).toHaveText('このページはありません')
  }
  await page.getByRole('link', { name: '表紙へ' }).click()
  await expect(slideOf(page, 1)).toBeVisible()
  await page.goto(`${site.url}#/read#%`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(trouble.console).toEqual([])
})

test.describe('alone', () => {
  test.use(alone)

  test('messages of another shape turn no slide and break no clock, and well-formed ones turn it', async ({ page, site, context, trouble }) => {
    const stranger = await context.newPage()
    await stranger.goto(`${site.url}favicon.svg`)
    const tell = (messages: unknown[]) => stranger.evaluate(([name, messages]) => {
      const channel = new BroadcastChannel(name)
      messages.forEach(message => channel.postMessage(message))
    }, [`${new URL(site.url).pathname} ${deck[0]!.title.replace(/<br>/g, '')} - shared`, messages] as const)
    const lastUpdate = { id: 'stranger', type: 'presenter', time: 1 }
    await openSlide(page, site, dialogue)
    await tell([null, 5, 'x', [], { page: 'x', lastUpdate }, { page: 9999, lastUpdate }, { page: null, lastUpdate }, { page: 1.5, lastUpdate }, { page: 4, clicks: 'x', lastUpdate }, { timer: null }, { cursor: 5 }, { lastUpdate: 7, page: 4 }])
    await tell([{ clicks: 1, page: dialogue, lastUpdate }])
    await expect.poll(() => standing(page)).toEqual({ no: dialogue, clicks: 1 })
    await page.goto(`${site.url}#/presenter/${dialogue}`)
    await expect(page.getByRole('timer').first()).toBeVisible()
    await tell([{ timer: null }, { timer: 5 }, null, { clicks: 2, page: dialogue, lastUpdate: { ...lastUpdate, type: 'viewer' } }])
    await expect.poll(() => standing(page)).toEqual({ no: dialogue, clicks: 2 })
    await expect(page.getByRole('timer').first()).toBeVisible()
    expect(trouble.console).toEqual([])
  })

  test('two editions on one host turn each other’s slides in no window', async ({ site, context }) => {
    const [one, other] = [await context.newPage(), await context.newPage()]
    await other.goto(`${site.url}${editions[0]!.folder}#/presenter/3`)
    await openSlide(one, site, 2)
    await other.locator(canvas).waitFor()
    const second = await context.newPage()
    await openSlide(second, site, 2)
    await other.keyboard.press('PageDown')
    await other.keyboard.press('PageDown')
    await second.keyboard.press('PageDown')
    // The message of the same site has come; any other that was sent before it would have, too.
    await expect.poll(() => standing(second).no).toBe(3)
    await other.goto('about:blank')
    expect(standing(one).no).toBeLessThan(4)
  })

  for (const poison of ['{', '{"a":{"b":[]}}', '1e308', 'x'.repeat(100_000)]) {
    test(`settings that hold ${poison.slice(0, 16)} leave the show and the presenter whole`, async ({ page, site, trouble }) => {
      await page.addInitScript(([keys, text]) => keys.forEach(key => localStorage.setItem(key, text)), [Object.keys(settings), poison] as const)
      await openSlide(page, site, dialogue)
      await expectFitted(page)
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => standing(page)).toEqual({ no: dialogue, clicks: 1 })
      await page.goto(`${site.url}#/presenter/${dialogue}`)
      await expect(page.getByRole('timer').first()).toBeVisible()
      const box = await page.locator(canvas).boundingBox()
      expect(box!.width / box!.height).toBeCloseTo(16 / 9, 1)
      expect(box!.width).toBeGreaterThan(300)
      expect(trouble.console).toEqual([])
    })
  }

  test('printed out of the browser, the slide that is shown fills one sheet, whole and without controls', async ({ page, site }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    const folder = await mkdtemp(join(tmpdir(), 'print-'))
    try {
      for (const no of [dialogue, sandbox]) {
        await openSlide(page, site, no, END)
        await writeFile(join(folder, 'slide.pdf'), await page.pdf({ preferCSSPageSize: true, printBackground: true }))
        const about = execFileSync('pdfinfo', [join(folder, 'slide.pdf')], { encoding: 'utf8' })
        expect.soft(about).toMatch(/Pages: +1\n/)
        expect.soft(about).toMatch(/Page size: +960 x 540 pts/)
        await page.emulateMedia({ media: 'print' })
        expect.soft(await page.locator(canvas).boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
        await expect.soft(page.getByRole('navigation')).toHaveCount(0)
        await page.emulateMedia({ media: null })
      }
    }
    finally {
      await rm(folder, { recursive: true })
    }
  })

  test('in forced colours words can be read, arrows seen, and open and closed told apart', async ({ page, site, trouble }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    for (const layout of ['chart', 'lab', 'bill', 'dialogue', 'check', 'section', 'diagram']) {
      const { no, place } = deck.find(slide => slide.layout === layout)!
      await openSlide(page, site, no, END)
      expect.soft(await complaints(slideOf(page, no), ['contrast']), place).toEqual([])
    }
    const ink = await page.evaluate(() => getComputedStyle(document.body).color)
    const arrows = page.locator(shownSlide(standing(page).no)).locator(anyDiagram).locator('.edge, marker path')
    expect(await arrows.count()).toBeGreaterThan(4)
    for (const arrow of await arrows.all())
      await expect.soft(arrow).toHaveCSS('stroke', ink)

    await openSlide(page, site, find('<OpennessMatrix'))
    const matrix = slideOf(page, find('<OpennessMatrix'))
    await expect(matrix.locator('.open circle').first()).toHaveCSS('fill', ink)
    await expect(matrix.locator('.closed circle').first()).toHaveCSS('fill', await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'Canvas'
      return getComputedStyle(probe).color
    }))
    expect(trouble.console).toEqual([])
  })

  test('a dark system changes nothing', async ({ page, site }) => {
    const look = async () => page.screenshot()
    await openSlide(page, site, dialogue, END)
    const light = await look()
    await page.emulateMedia({ colorScheme: 'dark' })
    await openSlide(page, site, 1)
    await openSlide(page, site, dialogue, END)
    expect((await look()).equals(light)).toBe(true)
  })
})

test('back and forward go through what was shown, and a reload stays there', async ({ page, site, trouble }) => {
  await openSlide(page, site, dialogue)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => standing(page)).toEqual({ no: dialogue, clicks: 1 })
  await page.reload()
  await expect(slideOf(page, dialogue).getByRole('blockquote')).toHaveCount(2)
  while (standing(page).no === dialogue) {
    const { clicks } = standing(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => standing(page)).not.toEqual({ no: dialogue, clicks })
  }
  await page.goBack()
  await expect(slideOf(page, dialogue)).toBeVisible()
  await page.goForward()
  await expect(slideOf(page, dialogue + 1)).toBeVisible()
  expect(trouble).toEqual({ console: [], requests: [] })
})

test('a reload keeps what was moved after a link had set it', async ({ page, site }) => {
  await page.goto(`${site.url}#/${sandbox}?lab=5,0.5,1,0.5`)
  const lever = slideOf(page, sandbox).getByRole('slider', { name: '先行の助成' })
  await expect(lever).toHaveAttribute('aria-valuetext', 'Aに5人')
  await lever.fill('3')
  await page.reload()
  await expect(lever).toHaveAttribute('aria-valuetext', 'Aに3人')
  // The same link, opened once more, sets it once more.
  await page.goto('about:blank')
  await page.goto(`${site.url}#/${sandbox}?lab=5,0.5,1,0.5`)
  await expect(lever).toHaveAttribute('aria-valuetext', 'Aに5人')
})

test('a clicker’s key, Enter and Escape leave a number field, which holds no more than it may', async ({ page, site }) => {
  const no = find('<LeverLab lever="headStart"')
  await openSlide(page, site, no)
  const field = slideOf(page, no).getByRole('spinbutton').first()
  for (const key of ['Enter', 'Escape']) {
    await field.fill('1e20')
    await page.keyboard.press(key)
    await expect(field).toHaveValue('999')
    await expect(field).not.toBeFocused()
  }
  await field.fill('12')
  await page.keyboard.press('PageDown')
  await expect.poll(() => standing(page).no).toBe(no + 1)
  await page.keyboard.press('PageUp')
  await expect(field).toHaveValue('12')
})

for (const [width, height] of [[1024, 768], [1280, 600], [640, 360], [390, 844]] as const) {
  test(`in a window of ${width} × ${height} the slide is fitted, and what is to be pressed can be seen`, async ({ page, site }) => {
    await page.setViewportSize({ width, height })
    await openSlide(page, site, dialogue, END)
    await expectFitted(page)
    const controls = page.getByRole('navigation').getByRole('button')
    // Beside a slide that fills the window they come with the mouse.
    await page.mouse.move(20, height - 20)
    const { color } = await controls.first().evaluate(button => getComputedStyle(button))
    expect(color).toBe(await page.locator('body').evaluate(body => getComputedStyle(body).color))
    for (const button of await controls.all())
      await expect(button).toBeInViewport({ ratio: 1 })

    await page.goto(`${site.url}#/presenter/${dialogue}`)
    for (const part of await page.getByRole('region').first().getByRole('button').or(page.getByRole('timer')).all()) {
      if (await part.isVisible())
        await expect.soft(part, 'the presenter’s clock').toBeInViewport({ ratio: 1 })
    }
  })
}
