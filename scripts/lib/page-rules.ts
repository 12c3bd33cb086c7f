import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../slidev/project.ts'

let bundle: Promise<string> | undefined

/** The rules of slides on the screen as one script, which gives a page `deckRules.measureSlide`. */
export function pageRulesScript(): Promise<string> {
  bundle ??= build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: join(root, 'rules/rendered/index.ts'), formats: ['iife'], name: 'deckRules' } },
  }).then((built) => {
    const [script] = [built].flat().flatMap(of => 'output' in of ? of.output : [])
    if (script?.type !== 'chunk')
      throw new Error('the rules make no script')
    return `${script.code}\nglobalThis.deckRules = deckRules`
  })
  return bundle
}
