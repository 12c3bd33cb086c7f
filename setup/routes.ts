import { defineRoutesSetup } from '@slidev/types'

const pages = import.meta.glob('../documents/*.vue')

/** Each printed document has its page. They stand first, before the page that answers every unknown address. */
export default defineRoutesSetup(routes => [
  ...Object.entries(pages).map(([file, component]) => ({
    path: file.replace(/^\.\.(\/documents\/[\w-]+)\.vue$/, '$1'),
    component: component as () => Promise<object>,
  })),
  ...routes,
])
