import type { Site } from './offline-plugin.ts'

/** The build puts it before this script. */
declare const site: Site

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Event {
  readonly request: Request
  respondWith: (answer: Promise<Response>) => void
}
/** As much of `ServiceWorkerGlobalScope` as is used here: its types do not go with those of a page. */
interface Worker {
  readonly registration: { readonly scope: string }
  addEventListener: ((type: 'install' | 'activate', listen: (event: Lasting) => void) => void) & ((type: 'fetch', listen: (event: Fetching) => void) => void)
}
const worker = globalThis as unknown as Worker

const { scope } = worker.registration
const assets = new URL(site.assets, scope).href
/** Other decks may stand on the same host, and shorter editions below. */
const own = `deck ${scope} `
const kept = own + site.version

/** All or nothing: what cannot be fetched is asked for again with the next visit. */
async function keep() {
  const cache = await caches.open(kept)
  for (const file of site.files) {
    const { href: url } = new URL(file, scope)
    // What has its hash in its name is the same in the version before.
    const same = isHashed(url) ? await caches.match(url) : undefined
    const response = same ?? await fetch(url, { cache: 'no-cache', priority: 'low' })
    if (!response.ok)
      throw new Error(`${url}: ${response.status}`)
    await cache.put(url, response)
  }
}

async function forgetEarlier() {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(own) && name !== kept).map(name => caches.delete(name)))
}

function isHashed(url: string): boolean {
  return url.startsWith(assets)
}

/** As it is kept; documents and pages look at the rest of their address themselves. */
async function fromKept({ url }: Request): Promise<Response | undefined> {
  const cache = await caches.open(kept)
  return cache.match(url.replace(/index\.html(?=$|[?#])/, ''), { ignoreSearch: true })
}

/** What may change comes from the host as long as there is one. */
async function answer(request: Request): Promise<Response> {
  if (isHashed(request.url))
    return await fromKept(request) ?? fetch(request)
  try {
    return await fetch(request)
  }
  catch (error) {
    const response = await fromKept(request)
    if (!response)
      throw error
    return response
  }
}

worker.addEventListener('install', event => event.waitUntil(keep()))
worker.addEventListener('activate', event => event.waitUntil(forgetEarlier()))
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'GET' && (url.startsWith(scope) || isHashed(url)))
    event.respondWith(answer(event.request))
})
