import { defineRoutesSetup } from '@slidev/types'

const pages = import.meta.glob('../documents/*.vue')

/**
 * Each printed document has its page. They stand first, before the page that answers every unknown address. The presenter's
 * page gets the clock over it.
 */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => ({
    path: file.replace(/^\.\.(\/documents\/[\w-]+)\.vue$/, '$1'),
    component: component as () => Promise<object>,
  })),
  ...routes.map(route => route.name === 'presenter' ? { ...route, component: () => import('../components/presenter/PresenterView.vue') } : route),
])
