import type { Plugin } from 'vite'

/**
 * Cascade layers, weakest first. What stands in none (the styles of a component or layout) beats them all, whatever its
 * selector, so that nothing in the deck has to outbid the default theme with longer selectors.
 *
 * - `reset`: Slidev's reset of the browser's styles
 * - `theme`: what Slidev and the default theme say of headings, paragraphs, lists and tables on a slide
 * - `deck`: the deck's own setting of these (`styles/type.css`), and what one of its components leaves others to refine
 */
const layers = ['reset', 'theme', 'deck']

/** Slidev's styles that go into a layer; its own controls and utilities stay where they are. */
export const wrapped = {
  reset: /\/@unocss\/reset\/tailwind\.css$/,
  theme: /\/@slidev\/(?:client\/styles\/layouts-base|theme-default\/styles\/[\w-]+)\.css$/,
}

/** Puts the styles of Slidev and its default theme into cascade layers, as neither does so itself. */
export function themeLayers(): Plugin {
  return {
    name: 'deck:layers',
    // Not `pre`: an `@import` is resolved by now, and may go into the layer with the rest.
    transform: {
      filter: { id: Object.values(wrapped) },
      handler(code, id) {
        const layer = wrapped.reset.test(id) ? 'reset' : 'theme'
        return { code: `@layer ${layer} {\n${code}\n}`, map: null }
      },
    },
    // Before any style, since the first mention of a layer decides on its rank.
    transformIndexHtml: () => [{ tag: 'style', children: `@layer ${layers.join(', ')};`, injectTo: 'head-prepend' }],
  }
}
