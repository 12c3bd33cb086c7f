/** A slide's raw text, taken apart line by line. Pure. */

/** A block of code, or what should have been one. */
export interface CodeFence {
  /** As written: ``` or ~~~, or more of them. */
  mark: string
  /** What stands behind the first mark, as written. */
  info: string
  /** How far the first mark stands from the edge. */
  indent: number
  /** 0-based line of the first mark. */
  line: number
  /** Of the last mark; undefined where there is none. */
  end: number | undefined
}

const OPENING = /^( {0,3})(`{3,}(?!`)|~{3,}(?!~))(.*)$/
const FRONT_MATTER = /^---(?!-).*\n(?:[\s\S]*?\n)??---[ \t]*(?=\n|$)/
const INLINE_CODE = /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g

/** A text with nothing in it but its line breaks, each character a space. */
export const blank = (text: string) => text.replace(/[^\n]/g, ' ')

/** 0-based line of an offset. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1

/** The front matter with which a slide's raw text begins, marks included; empty where there is none. */
export function frontMatterIn(raw: string): string {
  return raw.match(FRONT_MATTER)?.[0] ?? ''
}

/** Every fence of a slide, as CommonMark reads them. */
export function codeFencesIn(raw: string): CodeFence[] {
  const fences: CodeFence[] = []
  let open: CodeFence | undefined
  withoutFrontMatter(raw).split('\n').forEach((text, line) => {
    const [, indent = '', mark = '', info = ''] = text.match(OPENING) ?? []
    if (open && mark.startsWith(open.mark) && !info.trim()) {
      open.end = line
      open = undefined
    }
    else if (!open && mark && !(mark.startsWith('`') && info.includes('`'))) {
      fences.push(open = { mark, info, indent: indent.length, line, end: undefined })
    }
  })
  return fences
}

/** A slide's raw text without front matter and without code, every line at its place. */
export function withoutCode(raw: string): string {
  return withoutFences(raw, () => true).replace(INLINE_CODE, blank)
}

/** Every word of a slide that is read or heard, dialogues and note included: no front matter, no code; every line at its place. */
export function wordsIn(raw: string): string {
  return withoutFences(raw, ({ info }) => !/^dialogue\b/.test(info)).replace(INLINE_CODE, blank)
}

/** As `wordsIn`, without comments and note: what the room is shown. */
export function shownWords(raw: string): string {
  return wordsIn(raw).replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
}

/** @param isCode whether what stands in a fence is code, and not words */
function withoutFences(raw: string, isCode: (fence: CodeFence) => boolean): string {
  const lines = withoutFrontMatter(raw).split('\n')
  for (const fence of codeFencesIn(raw)) {
    const { line, end = lines.length - 1 } = fence
    const inner = lines.slice(line + 1, end)
    lines.fill('', line, end + 1)
    if (!isCode(fence))
      lines.splice(line + 1, inner.length, ...inner)
  }
  return lines.join('\n')
}

function withoutFrontMatter(raw: string): string {
  const head = frontMatterIn(raw)
  return blank(head) + raw.slice(head.length)
}

/** Something found in a text, with the line that it stands on. */
export function* matchesIn(text: string, pattern: RegExp): Generator<{ line: number, match: RegExpExecArray }> {
  for (const match of text.matchAll(pattern))
    yield { line: lineAt(text, match.index), match }
}

/** A tag in the words of a slide. */
export interface Tag {
  name: string
  /** As written, from < to >. */
  written: string
  attributes: { name: string, value: string | undefined }[]
  /** `</name>`. */
  closes: boolean
  /** `<name />`. */
  isEmpty: boolean
  /** 0-based. */
  line: number
}

const TAG = /<(\/?)([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?)>/gi
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+)))?/g

/** The tags of a slide, in code and comments none. */
export function tagsIn(raw: string): Tag[] {
  return [...matchesIn(shownWords(raw), TAG)].map(({ line, match: [written, slash, name = '', rest = ''] }) => ({
    name,
    written,
    attributes: Array.from(rest.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => ({ name, value: double ?? single ?? bare })),
    closes: slash === '/',
    isEmpty: /\/\s*$/.test(rest),
    line,
  }))
}
