import { defineRoutesSetup } from '@slidev/types'
import { onSite } from '../content/documents.ts'

const pages = import.meta.glob('../documents/*.vue')

const shown = new Set(onSite().map(({ id }) => id))

/**
 * Each printed document has its page; one that is made once is a page of the site, too. They stand first, before the page that
 * answers every unknown address. The presenter's page gets the clock over it.
 */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => {
    const id = file.replace(/^.*\/|\.vue$/g, '')
    return { path: `/documents/${id}`, alias: shown.has(id) ? [`/${id}`] : [], component: component as () => Promise<object> }
  }),
  ...routes.map(route => route.name === 'presenter' ? { ...route, component: () => import('../components/presenter/PresenterView.vue') } as typeof route : route),
])
