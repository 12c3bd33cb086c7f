import type { Plugin } from 'vite'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { root } from './project.ts'

const file = normalizePath(join(root, 'slidev/first-script.ts'))

/**
 * Runs `first-script.ts` before Slidev: as a script of its own, since what Slidev imports first reads its settings while it is
 * loaded.
 */
export function firstScript(): Plugin {
  let base = '/'
  let chunk: string | undefined
  return {
    name: 'deck:first-script',
    configResolved(config) {
      base = config.base
    },
    buildStart() {
      if (this.environment.mode === 'build')
        chunk = this.emitFile({ type: 'chunk', id: file, name: 'first-script' })
    },
    generateBundle: { order: 'pre', handler() {
      chunk &&= this.getFileName(chunk)
    } },
    transformIndexHtml: { order: 'post', handler: () => [{ tag: 'script', attrs: { type: 'module', src: chunk ? base + chunk : `${base}@fs/${file.replace(/^\//, '')}` }, injectTo: 'head-prepend' }] },
  }
}
