import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from '@playwright/test'
import { wrapped } from '../../slidev/layers.ts'
import { root } from '../../slidev/project.ts'

interface Part { name: string, text: string }

const files: Part[] = globSync(['*.vue', '{layouts,components}/**/*.{vue,ts}', 'styles/*.css'], { cwd: root })
  .map(path => relative(root, join(root, path)))
  .map(name => ({ name, text: readFileSync(join(root, name), 'utf8') }))

const blocks = files.flatMap(({ name, text }) => [...text.matchAll(/<style([^>]*)>(.*?)<\/style>/gs)].map(([, attributes = '', css = '']) => ({ name, attributes, css })))
const styles: Part[] = [
  ...blocks.map(({ name, css }) => ({ name, text: css })),
  ...files.filter(({ name }) => name.endsWith('.css')),
].map(({ name, text }) => ({ name, text: text.replace(/\/\*.*?\*\//gs, '') }))

/** `file: what was found`, for all files but those named. */
function findings(parts: Part[], pattern: RegExp, ...but: string[]): string[] {
  return parts.filter(({ name }) => !but.includes(name)).flatMap(({ name, text }) => (text.match(pattern) ?? []).map(found => `${name}: ${found}`))
}

test('there are styles and components to look at', () => {
  expect(blocks.length).toBeGreaterThan(20)
  expect(styles.map(({ name }) => name)).toContain('styles/tokens.css')
})

test('every style of a component or layout is scoped', () => {
  expect(blocks.filter(({ attributes }) => !/\bscoped\b/.test(attributes)).map(({ name }) => name)).toEqual([])
})

test('no selector outbids the theme, and Slidev’s classes are named in one place, the slide by its frame and type as well', () => {
  expect(findings(styles, /\.slidev-layout[^\s,{]*[ >+~]+[^\s,{]/g)).toEqual([])
  expect(findings(styles, /\.slidev-[\w-]+/g, 'styles/slidev.css', 'styles/type.css', 'components/deck/SlideFrame.vue')).toEqual([])
})

test('what goes into the layers is still where Slidev keeps it', () => {
  for (const [layer, path] of [['reset', '@unocss/reset/tailwind.css'], ['theme', '@slidev/client/styles/layouts-base.css'], ['theme', '@slidev/theme-default/styles/layouts.css']] as const) {
    const file = join(root, 'node_modules', path)
    expect(existsSync(file), path).toBe(true)
    expect(file).toMatch(wrapped[layer])
  }
})

test('colours and sizes of letters are written in the tokens alone', () => {
  expect(findings(styles, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^)]*\)|:[^;{]*\b(?:white|black)\b/gi, 'styles/tokens.css')).toEqual([])
  expect(findings(styles, /\bfont(?:-size)?:[^;{]*\dpx/g, 'styles/tokens.css')).toEqual([])
})

test('a token that is read is given somewhere', () => {
  const given = new Set(styles.flatMap(({ text }) => text.match(/--deck-[\w-]+(?=:)/g) ?? []))
  expect(given.size).toBeGreaterThan(30)
  expect(findings(styles, /--deck-[\w-]+(?=[,)])/g).filter(found => !given.has(found.split(': ')[1]!))).toEqual([])
})

test('no word that the audience reads or hears stands in code', () => {
  const code = files.filter(({ name }) => !name.endsWith('.css')).map(({ name, text }) => ({
    name,
    text: text.replace(/<!--.*?-->|\/\*.*?\*\/|(?:^|\s)\/\/.*$/gms, ''),
  }))
  expect(findings(code, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu)).toEqual([])
})
