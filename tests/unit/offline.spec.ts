import { expect, test } from '@playwright/test'
import { siteOf } from '../../slidev/offline-plugin.ts'

const files = [['documents/talk.pdf', '%PDF'], ['index.html', '<p>'], ['favicon.svg', '<svg>'], ['assets/a-1.js', '1']] as const

test('a site is kept with its page first, what slides need next, and documents last', () => {
  expect(siteOf([...files])).toMatchObject({ assets: 'assets/', files: ['', 'assets/a-1.js', 'favicon.svg', 'documents/talk.pdf'] })
})

test('its version changes with any content and any name, and not with the order', () => {
  const { version } = siteOf([...files])
  expect(version).toMatch(/^[0-9a-f]{12}$/)
  expect(siteOf(files.toReversed()).version).toBe(version)
  for (const [i, [path, content]] of files.entries()) {
    expect(siteOf(files.with(i, [path, `${content}!` as never])).version, path).not.toBe(version)
    expect(siteOf(files.with(i, [`${path}!` as never, content])).version, path).not.toBe(version)
  }
})
