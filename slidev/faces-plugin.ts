import type { Plugin, Rolldown } from 'vite'
import type { Table } from '../content/schema/index.ts'
import type { FacePart, Letters } from './face-parts.ts'
import { basename, join } from 'node:path'
import { normalizePath } from 'vite'
import { records } from '../content/index.ts'
import { say } from '../content/say.ts'
import { tables } from '../content/schema/index.ts'
import { declaredFaces } from '../rules/face-sheet.ts'
import { cutFace } from './cut-face.ts'
import { diagramSources } from './diagram-sources.ts'
import { lettersIn, partsOf } from './face-parts.ts'
import { loadSlides } from './load-slides.ts'
import { root, wholeFacesVariable } from './project.ts'

const sheet = normalizePath(join(root, 'styles/faces.css'))

/** What slides show besides their Markdown. */
const SHOWN = ['slideWords', 'chartWords', 'labWords', 'readerWords', 'speakers', 'terms', 'points', 'parts', 'regions', 'releases', 'levers', 'bets', 'units', 'counters'] as const

/**
 * A built site carries of each face only the shapes of letters that stand somewhere in its scripts: first those of the cover, then
 * those of the slides, and last those that only lists and documents may show. A browser fetches a part when one of its letters
 * comes. While presenting from the sources, and where a site is only printed from, the whole faces are there.
 */
export function facesPlugin(): Plugin {
  let base = '/'
  return {
    name: 'deck:faces',
    apply: (_, { command }) => command === 'build' && !process.env[wholeFacesVariable],
    configResolved(config) {
      base = config.base
    },
    load: { order: 'pre', filter: { id: /\/styles\/faces\.css/ }, handler: id => id.split('?')[0] === sheet ? '' : null },
    generateBundle: {
      // The page is in the bundle by then.
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset')
          return
        const parts = partsOf(declaredFaces(), await lettersOf(bundle))
        const files: string[] = []
        for (const { face, letters } of parts) {
          const file = this.emitFile({ type: 'asset', name: `${face.family} ${face.descriptors['font-weight']}.woff2`.replaceAll(' ', '-').toLowerCase(), source: await cutFace(face.file, letters) })
          files.push(this.getFileName(file))
        }
        const style = this.getFileName(this.emitFile({ type: 'asset', name: 'faces.css', source: parts.map((part, i) => rule(part, basename(files[i]!))).join('\n') }))
        const links = [
          ...parts.flatMap(({ first }, i) => first ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${files[i]}">`] : []),
          `<link rel="stylesheet" crossorigin href="${base}${style}">`,
        ]
        page.source = page.source.toString().replace('</head>', () => `${links.map(link => `  ${link}\n`).join('')}</head>`)
      },
    },
  }
}

/** Of all editions: their sites share the parts, and what was cut for one is there for the next. */
async function lettersOf(bundle: Rolldown.OutputBundle): Promise<Letters> {
  const decks = await Promise.all(records('editions').map(({ entry }) => loadSlides(entry)))
  const slides = decks.flatMap(({ slides }) => slides)
  const words = slides.map(({ content }) => content).join('\n')
  const facts = records('claims').map(({ article_says_ja, verdict_ja, figures }) => [article_says_ja, verdict_ja, figures])
  const sources = records('sources').map(({ title, authors, publisher }) => [title, authors, publisher])
  const shown = JSON.stringify([SHOWN.map(name => records(name)), facts, sources])
  const told = (Object.keys(tables) as Table[]).map(name => JSON.stringify(records(name))).join('')
  const ways = [say('reader.offer'), say('reader.downloads'), ...records('documents').map(({ name }) => name)]
  const announced = say('announce.slide', { page: '', total: '', title: '' })
  return {
    title: new Set(slides[0]!.title),
    cover: new Set([slides[0]!.content, ...ways, announced, JSON.stringify(records('parts')[0])].join('')),
    // Layouts set lists of a few words like titles, and emblems.
    titles: new Set([...slides.map(({ title }) => title ?? ''), ...words.match(/^(?:#+|\d+\.) .*$/gm) ?? [], JSON.stringify([records('parts'), records('grounds')]), '0123456789'].join('')),
    code: lettersIn(words.match(/(?<!`)`[^`\n]+`(?!`)/g)?.join('') ?? ''),
    slides: new Set(words + slides.map(({ frontmatter }) => JSON.stringify(frontmatter)).join('') + shown),
    all: lettersIn([...Object.values(bundle).map(file => file.type === 'chunk' ? file.code : ''), told, ...diagramSources(slides), ...slides.map(({ content, frontmatter, note }) => content + JSON.stringify(frontmatter) + note)].join('\n')),
  }
}

/** @param file beside the style sheet */
function rule({ face, letters, others }: FacePart, file: string): string {
  const descriptors = { ...face.descriptors, src: `url('${file}') format('woff2')`, ...!others && { 'unicode-range': ranges(letters) } }
  return `@font-face { ${Object.entries(descriptors).map(([name, value]) => `${name}: ${value};`).join(' ')} }`
}

/** @param letters sorted */
function ranges(letters: string[]): string {
  const spans: [first: number, last: number][] = []
  for (const code of letters.map(letter => letter.codePointAt(0)!)) {
    const last = spans.at(-1)
    if (last?.[1] === code - 1)
      last[1] = code
    else
      spans.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return spans.map(([first, last]) => first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`).join(',')
}
