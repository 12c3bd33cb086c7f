import type { Component } from 'vue'
import { defineAsyncComponent, h } from 'vue'

/** Stands where a component will be, and says that it is on its way: whoever prints waits for it. */
const Coming = () => h('span', { 'aria-busy': true })

/** A component that comes with the first slide that shows it. @param load as `() => import('…')` */
export function later<C extends Component>(load: () => Promise<{ default: C }>): C {
  return defineAsyncComponent({ loader: () => load().then(({ default: component }) => component), loadingComponent: Coming, delay: 0 }) as C
}
