import { defineRoutesSetup } from '@slidev/types'

/**
 * Keeps Slidev's page with all slides under each other in the built site: the PDF is printed from it. The one place
 * that names a page inside Slidev's client. It stands first, before the page that answers every unknown address.
 */
export default defineRoutesSetup(routes => [
  { path: '/print', component: () => import('@slidev/client/pages/print.vue') },
  ...routes.filter(route => route.path !== '/print'),
])
