import type { Frontmatter, HeadmatterConfig } from '@slidev/types'
import type { SlideRecord } from '../content/schema/index.ts'
import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { mainEdition } from '../content/index.ts'
import { nearest } from '../content/nearest.ts'
import { isPerEdition, perEditionKeys } from '../content/per-edition.ts'
import { idsIn, unknownId } from '../content/read.node.ts'
import { slideRecordSchema } from '../content/schema/slide.ts'
import { rules } from '../rules/index.ts'
import { root } from './project.ts'

/** Something wrong in what an author wrote on one slide. */
export interface Problem {
  /** 0-based, within the slide's raw text. */
  line: number
  /** What is wrong and how to mend it: a sentence or two in Japanese. */
  problem: string
}

const flag = z.boolean('true か false で書いてください')
const number = z.number('数で書いてください')
const text = z.string('文字で書いてください')
const phase = z.union([flag, z.enum(['dev', 'build'])], 'true、false、dev、build のどれかを書いてください')
const any = z.unknown()
/** Slidev's own. */
const transition = z.enum(['fade', 'fade-out', 'slide-left', 'slide-right', 'slide-up', 'slide-down', 'view-transition', 'none'])
const LONG = '90min のように書いてください'
const duration = z.union([z.number(), z.string().regex(/^(?:\s*\d+(?:\.\d+)?\s*(?:[smh]|secs?|mins?|hrs?|hours?))+$|^\d+(?::\d+){1,2}$/, LONG)], LONG)
const theme = z.string('文字で書いてください').refine(isInstalled, 'その見た目は入っていません。default と書くか、npm install で入れてください')
const fonts = z.looseObject({ provider: text.optional() }, '{provider: none} のように書いてください')

const layouts = readdirSync(`${root}/layouts`).map(file => file.replace('.vue', ''))

/** What Slidev itself reads of each slide. The compiler notices when a new Slidev knows more. */
const slidevSlide = {
  layout: z.enum(layouts),
  class: any,
  clicks: number,
  clicksStart: number,
  preload: flag,
  hide: flag,
  disabled: flag,
  hideInToc: flag,
  title: text,
  level: number,
  routeAlias: text,
  zoom: number,
  clickAnimation: text,
  dragPos: any,
  src: text,
  transition,
} satisfies Record<keyof Frontmatter, z.ZodType>

/** What Slidev reads of the deck's head, on the first slide of an entry file. */
const slidevHead = {
  title: text,
  titleTemplate: text,
  theme,
  addons: any,
  remoteAssets: phase,
  download: any,
  codeCopy: flag,
  magicMoveCopy: any,
  author: text,
  info: any,
  highlighter: text,
  twoslash: phase,
  lineNumbers: flag,
  colorSchema: z.enum(['dark', 'light', 'all', 'auto']),
  routerMode: z.enum(['hash', 'history', 'memory']),
  aspectRatio: any,
  canvasWidth: number,
  selectable: flag,
  themeConfig: any,
  fonts,
  favicon: text,
  drawings: any,
  plantUmlServer: text,
  record: phase,
  remote: any,
  css: text,
  presenter: phase,
  browserExporter: phase,
  htmlAttrs: any,
  comark: flag,
  mdc: flag,
  editor: flag,
  mcp: flag,
  contextMenu: any,
  wakeLock: phase,
  pwa: phase,
  exportFilename: any,
  monaco: phase,
  monacoTypesSource: text,
  monacoTypesAdditionalPackages: any,
  monacoTypesIgnorePackages: any,
  monacoRunAdditionalDeps: any,
  monacoRunUseStrict: flag,
  seoMeta: any,
  notesAutoRuby: any,
  duration,
  timer: z.enum(['stopwatch', 'countdown']),
  magicMoveDuration: number,
  shiki: any,
  clickAnimation: text,
  preloadImages: any,
  transition,
} satisfies Record<keyof HeadmatterConfig, z.ZodType>

/** What Slidev reads without naming it in its types. */
const slidevUntyped = { lang: text, name: text, keywords: text, defaults: any, config: any, export: any }

/** What only the head of a deck says, and every edition's head says alike. */
export const headKeys: ReadonlySet<string> = new Set([...Object.keys(slidevHead), ...Object.keys(slidevUntyped)])

const slideSchema = z.strictObject({ ...slidevUntyped, ...slidevSlide, ...slideRecordSchema.shape }).partial()
const headSchema = z.strictObject({ ...slideSchema.shape, ...slidevHead }).partial()

function isInstalled(theme: string): boolean {
  try {
    return theme === 'none' || theme.startsWith('.') || !!import.meta.resolve(`${/^@|slidev-theme-/.test(theme) ? theme : `@slidev/theme-${theme}`}/package.json`)
  }
  catch {
    return false
  }
}

/** Keys whose ids must stand in a table of `content/`. */
const named = { part: 'parts', beats: 'beats', claims: 'claims', bets: 'bets', cut: 'editions', speaker: 'speakers', picture: 'pictures' } as const

/**
 * The first thing wrong in the front matter of one slide: broken YAML, an unknown key or value, an id that nobody knows.
 * @param frontmatter as Slidev parsed it from `raw` alone, without what importing slides add
 * @param raw the slide as it was written
 * @param isHead whether it is the first slide of an entry file
 */
export function frontMatterProblem(frontmatter: Record<string, unknown>, raw: string, isHead: boolean): Problem | undefined {
  const lines = raw.split('\n')
  const lineOf = (key: string) => Math.max(0, lines.findIndex(line => line.startsWith(`${key}:`)))
  const schema = isHead ? headSchema : slideSchema

  const issue = schema.safeParse(frontmatter).error?.issues[0]
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const near = nearest(key, Object.keys(schema.shape))
    return { line: lineOf(key), problem: `「${key}」という項目はありません。${near ? `「${near}」のことですか。` : ''}綴りを直すか、この行を消してください。` }
  }
  if (issue) {
    const key = String(issue.path[0])
    const near = issue.code === 'invalid_value' ? nearest(String(frontmatter[key]), issue.values.map(String)) : undefined
    const reason = issue.code === 'invalid_value' ? `書けるのは ${issue.values.join('、')} です。${near ? `「${near}」のことですか。` : ''}` : `${issue.message.replace(/。?$/, '。')}`
    return { line: lineOf(key), problem: `「${key}」の値「${shown(frontmatter[key])}」は使えません。${reason}` }
  }

  for (const [key, table] of Object.entries(named)) {
    const stranger = [frontmatter[key] ?? []].flat().map(String).find(id => !idsIn(table).has(id))
    if (stranger !== undefined)
      return { line: lineOf(key), problem: unknownId(key, stranger, table) }
  }

  const known = rules.map(({ id }) => id)
  const stranger = (frontmatter as SlideRecord).waive?.find(({ rule }) => !known.includes(rule))?.rule
  if (stranger !== undefined) {
    const near = nearest(stranger, known)
    return { line: lineOf('waive'), problem: `「waive」の「${stranger}」という決まりはありません。${near ? `「${near}」のことですか。` : ''}npm run check の知らせの下にある名前を書いてください。` }
  }

  for (const key of perEditionKeys) {
    const value = frontmatter[key]
    if (value === undefined || isPerEdition(value))
      continue
    const stranger = Object.keys(value as object).find(id => !idsIn('editions').has(id))
    const problem = stranger === undefined ? `「${key}」に ${mainEdition().id} の数がありません。ほかの版は、書いていなければこの数になります。書き足してください。` : unknownId(key, stranger, 'editions')
    return { line: lineOf(key), problem }
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
