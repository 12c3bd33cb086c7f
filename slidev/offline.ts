/** Path of the service worker below a built site. */
export const workerFile = 'offline-worker.js'

/** How long a page has the line to itself before all of its site is fetched, in ms. */
const FIRST = 3000

/** Has the browser keep the site of this page. Where it cannot, or where somebody saves data, the site is what it was. */
export function keepOffline(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (!('serviceWorker' in navigator) || connection?.saveData)
    return
  setTimeout(() => void navigator.serviceWorker.register(workerFile).catch(() => {}), FIRST)
}
