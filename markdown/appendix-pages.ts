import type { AppendixSlide, ListName } from './appendix-lists.ts'
import { parseSync } from '@slidev/parser'
import { say } from '../content/say.ts'
import { lists } from './appendix-lists.ts'

const LIST = new RegExp(`^<(${Object.keys(lists).join('|')})(?: [^\\n]*)?/>$`, 'm')
const TITLE = /^## (.+?)(?:（[一二三四五六七八九十]+）)?$/m
const NEXT = /^(次へ: ).*$/m

/**
 * Lets each list of the appendix flow over as many slides as it needs: the slide that holds it is copied, each copy with its
 * share. Copies that stand in the file already are taken for the one slide that they were made from.
 * @param lines of a file, changed in place
 * @param readSlides the slides of the deck as they were written
 */
export async function flowLists(lines: string[], readSlides: () => Promise<AppendixSlide[]>): Promise<void> {
  if (!LIST.test(lines.join('\n')))
    return
  const slides = await readSlides()
  const runs = runsIn(lines)
  for (const { tag, start, end, first, last } of runs.reverse()) {
    const shares = lists[tag](slides)
    const copies = shares.map((ids, i) => copyOf({ first, last, tag, ids, no: i + 1, of: shares.length }))
    lines.splice(start, end - start, ...copies.join(first.startsWith('---') ? '\n' : '\n---\n').split('\n'))
  }
}

interface Run {
  tag: ListName
  /** Lines that its slides take, 0-based; the end is excluded. */
  start: number
  end: number
  /** Raw text of its first and its last slide. */
  first: string
  last: string
}

/** Slides with a list; neighbours with the same list and title are one. */
function runsIn(lines: string[]): Run[] {
  const runs: Run[] = []
  for (const { raw, start, end } of parseSync(lines.join('\n'), '').slides) {
    const tag = raw.match(LIST)?.[1] as ListName | undefined
    const before = runs.at(-1)
    if (!tag)
      continue
    if (before?.tag === tag && start - before.end <= 1 && titleOf(raw) === titleOf(before.first))
      Object.assign(before, { end, last: raw })
    else
      runs.push({ tag, start, end, first: raw, last: raw })
  }
  return runs
}

function titleOf(raw: string): string {
  return raw.match(TITLE)?.[1] ?? ''
}

interface Copy { first: string, last: string, tag: ListName, ids: string[], no: number, of: number }

function copyOf({ first, last, tag, ids, no, of }: Copy): string {
  const title = titleOf(first)
  return first
    .replace(LIST, () => `<${tag} :ids='${JSON.stringify(ids)}' />`)
    .replace(TITLE, () => `## ${of > 1 ? say('appendix.title', { title, no: kanji(no) }) : title}`)
    .replace(no > 1 ? /^routeAlias:.*\n/m : /$^/, '')
    .replace(NEXT, (line, label: string) => no < of ? `${label}${say('appendix.next', { title })}` : last.match(NEXT)?.[0] ?? line)
}

/** A number up to 99 in Chinese characters. */
function kanji(no: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const tens = Math.floor(no / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens ? '十' : ''}${digits[no % 10]}`
}
