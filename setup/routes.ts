import { defineRoutesSetup } from '@slidev/types'
import { onSite } from '../content/documents.ts'

const pages = import.meta.glob('../documents/*.vue')

const shown = new Set(onSite().map(({ id }) => id))

/** Pages of Slidev's in whose place the deck has one of its own. */
const own: Record<string, () => Promise<object>> = {
  presenter: () => import('../components/presenter/PresenterView.vue'),
  NotFound: () => import('../components/deck/NotFound.vue'),
}

/**
 * Each printed document has its page; one that is made once is a page of the site, too. They stand first, before the page that
 * answers every unknown address. The presenter's page gets the clock over it, and an
 * address that leads nowhere is answered in the deck's language.
 */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => {
    const id = file.replace(/^.*\/|\.vue$/g, '')
    return { path: `/documents/${id}`, alias: shown.has(id) ? [`/${id}`] : [], component: component as () => Promise<object> }
  }),
  ...routes.map(route => own[String(route.name)] ? { ...route, component: own[String(route.name)] } as typeof route : route),
])
