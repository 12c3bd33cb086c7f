import type { Plugin } from 'vite'

/**
 * What a built site lets its pages load and run. Diagrams and paper bring styles of their own, Slidev's icons are `data:` in its
 * style sheets; everything else is a file of this host, and no script stands in a page or is made out of words.
 */
const policy = [
  'default-src \'self\'',
  'style-src \'self\' \'unsafe-inline\'',
  'img-src \'self\' data:',
  'object-src \'none\'',
  'base-uri \'none\'',
  'form-action \'none\'',
].join('; ')

/**
 * Gives every page of a built site its policy, since whoever serves it may send none. None while presenting: there the page is
 * put together from inline scripts.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'deck:policy',
    apply: 'build',
    // Small faces would stand in the style sheets as `data:`, which the policy does not let in.
    config: () => ({ build: { assetsInlineLimit: path => /\.woff2?$/.test(path) ? false : undefined } }),
    transformIndexHtml: { order: 'post', handler: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', 'content': policy }, injectTo: 'head-prepend' }] },
  }
}
