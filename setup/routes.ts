import type { RouteComponent } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { onSite } from '../content/documents.ts'
import { records } from '../content/index.ts'
import { mayEdit } from '../slidev/editing.ts'
import { hasNotes } from '../slidev/notes.ts'

const pages = import.meta.glob('../documents/*.vue')

const shown = new Set(onSite().map(({ id }) => id))
/** Pages that show notes and little else: routes of Slidev, and documents. */
const ofNotes = new Set(['notes', ...records('documents').filter(({ backstage }) => backstage).map(({ id }) => id)])

const noNotes = () => import('../components/presenter/NoNotes.vue')

/** Pages of Slidev's in whose place the deck has one of its own. */
const own: Record<string, RouteComponent> = {
  presenter: () => import('../components/presenter/PresenterView.vue'),
  NotFound: () => import('../components/deck/NotFound.vue'),
}

/** What stands behind a name: the deck's own page, or the usual one. */
function pageOf(name: unknown, usual: RouteComponent): RouteComponent {
  return !hasNotes && ofNotes.has(String(name)) ? noNotes : own[String(name)] ?? usual
}

/**
 * Each printed document has its page; one that is made once is a page of the site, too. They stand first, before the page that
 * answers every unknown address. The presenter's page gets the clock over it, and an address that leads nowhere is answered in the
 * deck's language; where there are no notes, or none to be edited, there are no pages for that.
 */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => {
    const id = file.replace(/^.*\/|\.vue$/g, '')
    return { path: `/documents/${id}`, alias: shown.has(id) ? [`/${id}`] : [], meta: { page: 'document' }, component: pageOf(id, component as () => Promise<object>) }
  }),
  ...routes.filter(({ name }) => mayEdit || name !== 'notes-edit').map(route => route.component ? { ...route, component: pageOf(route.name, route.component) } as typeof route : route),
])
