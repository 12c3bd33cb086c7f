import type { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { normalizePath } from 'vite'
import { workerFile } from './offline.ts'
import { printOnlyVariable, root } from './project.ts'

/** What a built site is made of, for the worker that keeps it. */
export interface Site {
  /** Another for any other content. */
  version: string
  /** Path of the folder in which each file has its hash in its name, with a slash at the end. */
  assets: string
  /** Paths below the site, the page itself as nothing; what slides need comes first, documents last. */
  files: string[]
}

const assets = 'assets/'
const worker = normalizePath(join(root, 'slidev/offline-worker.ts'))

/**
 * Puts a service worker beside a built site, which keeps all of it: the edition, its documents and the page to read can then be had
 * without a network. Slidev's own `pwa` keeps no documents and brings some hundreds of packages. None where the site is built only to
 * be printed from.
 */
export function offlinePlugin(): Plugin {
  const wanted = !process.env[printOnlyVariable]
  let publicDir = ''
  return {
    name: 'deck:offline',
    config: (_, { command }) => ({ define: { __DECK_OFFLINE__: String(wanted && command === 'build') } }),
    configResolved(config) {
      publicDir = config.publicDir
    },
    buildStart() {
      if (wanted && this.environment.mode === 'build')
        this.emitFile({ type: 'chunk', id: worker, fileName: workerFile })
    },
    generateBundle: { order: 'post', handler(_, bundle) {
      const chunk = bundle[workerFile]
      if (chunk?.type !== 'chunk')
        return
      const built = Object.entries(bundle).filter(([name]) => name !== workerFile).map(([name, file]) => [name, file.type === 'chunk' ? file.code : file.source] as const)
      const site = siteOf([...built, ...filesIn(publicDir)])
      chunk.code = `const site = ${JSON.stringify(site)};\n${chunk.code}`
    } },
  }
}

/** @param files path and content of each */
export function siteOf(files: (readonly [path: string, content: string | Uint8Array])[]): Site {
  const hash = createHash('sha256')
  for (const [path, content] of files.toSorted(([a], [b]) => a < b ? -1 : 1))
    hash.update(path).update('\0').update(createHash('sha256').update(content).digest())
  const rank = (path: string) => path.startsWith('documents/') ? 2 : path.startsWith(assets) ? 0 : 1
  const paths = files.map(([path]) => path).filter(path => path !== 'index.html').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return { version: hash.digest('hex').slice(0, 12), assets, files: ['', ...paths] }
}

function filesIn(folder: string): (readonly [string, Buffer])[] {
  if (!folder || !existsSync(folder))
    return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [normalizePath(relative(folder, path)), readFileSync(path)] as const
  })
}
