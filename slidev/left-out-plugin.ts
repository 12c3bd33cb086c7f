import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath } from 'vite'
import { inPackage } from './packages.ts'
import { root } from './project.ts'

const nothing = '\0left-out'
const budoux = '\0left-out/budoux'
const from = (path: string) => normalizePath(inPackage(path))

/** Directives that a deck may use, by the module of Slidev that brings each and what it calls the one who installs it. */
const directives = [
  { word: /v-mark\b/, module: '@slidev/client/modules/v-mark.ts', installer: 'createVMarkDirective' },
  { word: /v-motion\b/, module: '@slidev/client/modules/v-motion.ts', installer: 'createVMotionDirectives' },
]

/**
 * Leaves out of a built site what comes with Slidev, or with a library, and what this deck does not use: the compiler of Vue, which
 * makes scripts out of words, as the site's policy forbids; the reader of YAML, whose work was done when the site was built; BudouX's
 * page for Node; what only an editor would show; and marks and motions, as long as no slide and no component uses them.
 */
export function leftOutPlugin({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  const templates = [...data.slides.map(({ content }) => content), ...componentTexts()]
  const unused = directives.filter(({ word }) => !templates.some(text => word.test(text)))
  return {
    name: 'deck:left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: /^(?:yaml|budoux|.*\/vue\.esm-bundler\.js)$/ },
      handler: id => id === 'yaml' ? nothing : id === 'budoux' ? budoux : from('vue/dist/vue.runtime.esm-bundler.js'),
    },
    load: {
      order: 'pre',
      filter: { id: /^\0left-out|\/modules\/v-\w+\.ts$/ },
      handler: (id) => {
        if (id === nothing)
          return { code: 'export default {}', map: null }
        if (id === budoux)
          return { code: `import { Parser } from '${from('budoux/module/parser.js')}'\nimport { model } from '${from('budoux/module/data/models/ja.js')}'\nexport const loadDefaultJapaneseParser = () => new Parser(model)`, map: null }
        const found = unused.find(({ module }) => id === from(module))
        return found && { code: `export const ${found.installer} = () => ({ install() {} })`, map: null }
      },
    },
    // Each slide's front matter as it was written, which only an editor would show, and readings, which notes have got by now.
    transform: {
      order: 'post',
      filter: { id: /__slidev_\d+\.frontmatter$|@slidev\/configs$/ },
      handler: code => ({ code: code.replace(/("?frontmatterRaw"?:\s*)"(?:[^"\\]|\\.)*"/, '$1""').replace(/"notesAutoRuby":\s*\{[^{}]*\}/g, '"notesAutoRuby":{}'), map: null }),
    },
  }
}

/** Whatever may stand on a slide besides its Markdown. */
function componentTexts(): string[] {
  const folders = ['components', 'layouts', 'documents', 'slidev'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(root, folder, name)))
  const here = readdirSync(root).map(name => join(root, name))
  return [...folders, ...here].filter(path => path.endsWith('.vue')).map(path => readFileSync(path, 'utf8'))
}
