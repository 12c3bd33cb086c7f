import type { Edition } from '../../content/schema/index.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { Failure } from '../../content/failure.ts'
import { drawingKey } from '../../markdown/drawing-key.ts'
import { diagramSources } from '../../slidev/diagram-sources.ts'
import { kept } from '../../slidev/kept.ts'
import { loadSlides } from '../../slidev/load-slides.ts'
import { inPackage, keptFolder } from '../../slidev/packages.ts'
import { root } from '../../slidev/project.ts'
import { findBrowser } from './browser.ts'
import { withBrowser } from './deck-page.ts'
import { serve } from './site.ts'
import { withWorkshop } from './workshop.ts'

/** All that says what a drawing looks like besides its source. */
const LOOK = [
  ...['components/diagram', 'markdown/diagram-source.ts', 'styles/tokens.css', 'styles/faces.css'].map(path => join(root, path)),
  ...['mermaid/package.json', '@expo-google-fonts/biz-udpgothic/package.json', '@expo-google-fonts/source-sans-3/package.json'].map(inPackage),
]

/** What the room where diagrams are drawn gives to who asks in its page. */
declare const drawDiagram: (code: string, narrow: boolean) => Promise<string>
declare const turned: (code: string) => string

/**
 * Draws all diagrams of editions in a browser, as far as they have not been drawn in this look. It gets no browser where there is none.
 * @returns absolute path of the folder that they are in, by `drawingKey`; undefined where they could not be drawn, which it says: then
 * each page draws its own
 */
export async function drawDiagrams(editions: Pick<Edition, 'entry'>[], signal: AbortSignal = new AbortController().signal): Promise<string | undefined> {
  try {
    // A folder for each look.
    const folder = join(keptFolder('deck-drawings'), await look())
    const decks = await Promise.all(editions.map(({ entry }) => loadSlides(entry)))
    const wanted = diagramSources(decks.flatMap(({ slides }) => slides)).flatMap(code => [false, true].map(narrow => ({ code, narrow, file: join(folder, `${drawingKey(code, narrow)}.svg`) })))
    const missing = wanted.filter(({ file }) => !existsSync(file))
    if (missing.length) {
      if (!findBrowser())
        throw new Failure('ブラウザーがありません')
      await inRoom(signal, async (draw) => {
        for (const { code, narrow, file } of missing)
          await kept(file, () => draw(code, narrow))
      })
    }
    return folder
  }
  catch (error) {
    signal.throwIfAborted()
    console.warn(`! 図を先に描けなかったので、頁が開かれたときに描きます: ${(error as Error).message.split('\n')[0]}`)
    return undefined
  }
}

async function look(): Promise<string> {
  const files = await Promise.all(LOOK.map(async path => (await stat(path)).isDirectory() ? (await readdir(path)).sort().map(name => join(path, name)) : path))
  const texts = await Promise.all(files.flat().map(file => readFile(file)))
  return texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('hex').slice(0, 16)
}

/** Opens a page that has the deck's faces and tokens, and what draws. */
function inRoom(signal: AbortSignal, use: (draw: (code: string, narrow: boolean) => Promise<string>) => Promise<void>): Promise<void> {
  return withWorkshop(root, async (workshop) => {
    await buildRoom(workshop)
    const site = await serve(relative(root, workshop))
    try {
      await withBrowser(signal, async (browser) => {
        const page = await browser.newPage()
        await page.goto(site.url)
        await page.waitForFunction(() => 'drawDiagram' in globalThis)
        await use((code, narrow) => page.evaluate(([code, narrow]) => drawDiagram(narrow ? turned(code) : code, narrow), [code, narrow] as const))
      })
    }
    finally {
      await site.close()
    }
  })
}

async function buildRoom(folder: string): Promise<void> {
  const parts = ['styles/faces.css', 'styles/tokens.css'].map(path => join(root, path))
  const code = [
    ...parts.map(path => `import ${JSON.stringify(path)}`),
    ...['draw.ts', 'turned.ts'].map((name, i) => `import * as part${i} from ${JSON.stringify(join(root, 'components/diagram', name))}`),
    'Object.assign(globalThis, part0, part1)',
  ].join('\n')
  const { NODE_ENV } = process.env
  // Loaded only where something is to be drawn.
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [{ name: 'deck:room', resolveId: id => id === 'virtual:room' ? join(root, 'room.js') : null, load: id => id === join(root, 'room.js') ? code : null }],
    build: { outDir: folder, minify: false, cssCodeSplit: false, modulePreload: false, rollupOptions: { input: 'virtual:room', output: { entryFileNames: 'room.js', assetFileNames: 'room/[name]-[hash][extname]' } } },
  })
  // Vite says `production` to all that this process starts from now on, servers that present among them.
  if (NODE_ENV === undefined)
    delete process.env.NODE_ENV
  const [style] = (await readdir(join(folder, 'room'))).filter(name => name.endsWith('.css'))
  await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="stylesheet" href="room/${style}"><script type="module" src="room.js"></script><body>`)
}
