import type { Locator } from 'playwright'
import type { measureSlide } from '../../rules/rendered/index.ts'
import { join } from 'node:path'
import { root } from '../../slidev/project.ts'

/** What the script of the rules gives to a page. */
declare const deckRules: { measureSlide: typeof measureSlide }

let bundle: Promise<string> | undefined

/** The rules of slides on the screen as one script, which gives a page `deckRules.measureSlide`. */
export function pageRulesScript(): Promise<string> {
  // Vite is loaded only where something is to be measured.
  bundle ??= import('vite').then(({ build }) => build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: join(root, 'rules/rendered/index.ts'), formats: ['iife'], name: 'deckRules' } },
  })).then((built) => {
    const [script] = [built].flat().flatMap(of => 'output' in of ? of.output : [])
    if (script?.type !== 'chunk')
      throw new Error('the rules make no script')
    return `${script.code}\nglobalThis.deckRules = deckRules`
  })
  return bundle
}

/**
 * One pass of rules over a slide, or over a document, as it stands on the screen now. The page gets their script when it is first asked.
 * @param ended whether nothing more comes on it
 * @param ids of the rules
 */
export async function applyRules(element: Locator, ended: boolean, ids: readonly string[]): ReturnType<typeof measureSlide> {
  const page = element.page()
  if (!await page.evaluate(() => 'deckRules' in globalThis))
    await page.evaluate(await pageRulesScript())
  return element.evaluate((root, [ended, ids]) => deckRules.measureSlide(root as HTMLElement, ended, ids), [ended, ids] as const)
}
