import type { Router } from 'vue-router'

/**
 * Writes on the root which kind of page is shown, for style sheets: `document`, or the name of Slidev's route. Asked with `:has()`
 * instead, the browser would look at the whole page anew with each node of a diagram: minutes for a handout.
 */
export function markPage(router: Router): void {
  router.afterEach(({ meta, name }) => {
    document.documentElement.dataset.page = String(meta.page ?? name)
  })
}
