import type { Page } from 'playwright'

/**
 * Known and harmless: Slidev looks for a tooltip library that this deck does not load; a page that is being left is not given the lamp of
 * the screen.
 */
const KNOWN = /Failed to patch FloatingVue|Wake Lock permission request denied/

/** What went wrong on a page that nobody would see by looking at it. */
export interface Trouble {
  console: string[]
  requests: string[]
}

/** Listens to a page from now on. @param home origin of the site, the only one that may be asked */
export function listen(page: Page, home: string): Trouble {
  const trouble: Trouble = { console: [], requests: [] }
  page.on('console', (message) => {
    if (message.type() === 'error' && !KNOWN.test(message.text()))
      trouble.console.push(message.text())
  })
  page.on('pageerror', ({ message }) => {
    if (!KNOWN.test(message))
      trouble.console.push(message)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url()))
      trouble.requests.push(`foreign: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    // What the page itself let go of when it was left is no trouble.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      trouble.requests.push(`failed: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      trouble.requests.push(`${response.status()}: ${response.url()}`)
  })
  return trouble
}
