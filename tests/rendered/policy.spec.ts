import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { records } from '../../content/index.ts'
import { settle } from '../../scripts/lib/deck-page.ts'
import { addressOf } from '../../slidev/dom.ts'
import { root } from '../../slidev/project.ts'
import { builtSite } from '../built-site.ts'
import { editions } from './editions.ts'
import { alone, openSlide, test } from './site.ts'

/** The site says itself what its pages may load and run, whoever serves it. */

test('every page of every edition bears the policy before anything else', async () => {
  for (const { folder } of editions) {
    for (const file of ['index.html', '404.html']) {
      const html = await readFile(join(root, builtSite, folder, file), 'utf8')
      const [, first] = html.match(/<head>\s*<([^>]*)>/)!
      expect.soft(first, folder + file).toContain('http-equiv="Content-Security-Policy"')
      const directives = Object.fromEntries(first!.match(/content="([^"]*)"/)![1]!.replaceAll('&#39;', '\'').split('; ').map((directive) => {
        const [name, ...sources] = directive.split(' ')
        return [name, sources]
      }))
      // Whatever is not named falls back to the first: scripts, faces, requests.
      expect.soft(directives, folder + file).toEqual({
        'default-src': ['\'self\''],
        'style-src': ['\'self\'', '\'unsafe-inline\''],
        'img-src': ['\'self\'', 'data:'],
        'object-src': ['\'none\''],
        'base-uri': ['\'none\''],
        'form-action': ['\'none\''],
      })
      expect.soft(html.match(/<script[^>]*>/g)!.filter(tag => !tag.includes(' src=')), 'no script without a file').toEqual([])
    }
  }
})

test.describe('alone', () => {
  test.use(alone)

  test('what somebody writes into a page neither runs nor reaches another host', async ({ page, site }) => {
    const refused = new Set<string>()
    await page.exposeFunction('refuse', (violation: string) => refused.add(violation))
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { refuse: (violation: string) => void }).refuse(`${effectiveDirective} ${blockedURI}`)))
    await openSlide(page, site, 2)
    expect([...refused]).toEqual([])
    await page.evaluate(() => {
      const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html))
      add('<script>window.ran = "script"</script>')
      add('<img src="data:image/gif,x" onerror="window.ran = \'attribute\'">')
      // eslint-disable-next-line no-implied-eval
      setTimeout('window.ran = "words"')
      add('<img src="http://another.example/x.png"><base href="http://another.example/"><script src="http://another.example/x.js"></script>')
      add('<style>@font-face { font-family: x; src: url(data:font/woff2,x) } .x { font-family: x }</style><p class="x">x</p>')
      void fetch('http://another.example/').catch(() => {})
    })
    await expect.poll(() => [...refused].sort()).toEqual([
      'base-uri http://another.example/',
      'connect-src http://another.example/',
      'font-src data',
      'img-src http://another.example/x.png',
      'script-src eval',
      'script-src-attr inline',
      'script-src-elem http://another.example/x.js',
      'script-src-elem inline',
    ])
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  })
})

test.describe('the shortest edition', () => {
  test.use({ edition: records('editions')[0]!.id })

  test('is whole under it on every page beside the slides', async ({ page, site, trouble }) => {
    const addresses = [
      ...records('documents').filter(({ once }) => !once).map(({ id }) => addressOf.document(site.url, id)),
      addressOf.presenter(site.url, 3),
      `${site.url}#/overview`,
    ]
    for (const address of addresses) {
      await page.goto(address)
      await settle(page)
    }
    expect(trouble).toEqual({ console: [], requests: [] })
  })
})
