import { defineRoutesSetup } from '@slidev/types'
import { records } from '../content/index.ts'

const pages = import.meta.glob('../documents/*.vue')

const onSite = new Set(records('documents').filter(({ once }) => once).map(({ id }) => id))

/**
 * Each printed document has its page; one that is made once is a page of the site, too. They stand first, before the page that
 * answers every unknown address.
 */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => {
    const id = file.replace(/^.*\/|\.vue$/g, '')
    return { path: `/documents/${id}`, alias: onSite.has(id) ? [`/${id}`] : [], component: component as () => Promise<object> }
  }),
  ...routes,
])
