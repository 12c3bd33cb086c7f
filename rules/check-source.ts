import type { Deck, SourceFile, SourceSlide, WordSlide } from './deck.ts'
import type { Finding } from './finding.ts'
import type { FileRule, Found, RecordRule, Rule, SourceRule } from './rule.ts'
import { AuthorError } from '../content/author-error.ts'
import { wordRules } from './source/word-rules.ts'

/** What rules find in files as they stand on the disk. @param editions ids of the editions that show them */
export function checkFiles(files: SourceFile[], rules: readonly FileRule[], editions: string[] = []): Finding[] {
  return files.flatMap(file => rules.flatMap(rule => rule.checkFile(file).map(found => told(rule, { file: file.file, ...found }, editions))))
}

/**
 * All that the rules find in what was written for one edition. What cannot be read is mended first: a file or a slide in which
 * something stands in the way of reading is asked nothing else, nor is the edition as a whole.
 * @param asked which slides are asked, where it is not all of them
 */
export async function checkSource(deck: Deck, rules: readonly SourceRule[], asked: (slide: SourceSlide) => boolean = () => true): Promise<Finding[]> {
  const editions = [deck.edition.id]
  const ofFiles = checkFiles(deck.files, rules.filter(rule => 'checkFile' in rule), editions)
  const broken = new Set(ofFiles.filter(({ severity }) => severity === 'error').map(({ file }) => file))

  let whole = !broken.size && !deck.missing.length
  const ofSlides = await Promise.all(deck.slides.filter(slide => !broken.has(slide.file) && asked(slide)).map(async (slide) => {
    const tell = async (rule: SourceRule, check: () => Found[] | Promise<Found[]>) => (await guarded(rule, check)).map(found => told(rule, found, editions, slide))
    const unread = (await Promise.all(rules.filter(rule => 'checkWords' in rule).map(rule => tell(rule, () => slide.unread ? [] : rule.checkWords(slide, deck.root))))).flat()
    // Waived or not, what is no error can be read.
    const stands = !slide.unread && !unread.some(({ severity }) => severity === 'error')
    whole &&= stands
    const own = rules.filter(rule => 'checkSlide' in rule).filter(({ reads }) => stands || reads)
    return [...unread, ...(await Promise.all(own.map(rule => tell(rule, () => rule.checkSlide(slide, deck))))).flat()]
  }))

  const ofDeck = rules.filter(rule => 'checkDeck' in rule).filter(({ reads }) => whole || reads).flatMap(rule => rule.checkDeck(deck).map(({ slide, ...found }) => told(rule, found, editions, slide)))
  return [...ofFiles, ...ofSlides.flat(), ...ofDeck]
}

/** All that the rules find in the tables of `content/`. @param decks the editions that were read */
export function checkRecords(decks: Deck[], rules: readonly RecordRule[]): Finding[] {
  return rules.flatMap(rule => rule.checkRecords(decks).map(found => told(rule, found, [])))
}

/** The first thing in the words of a slide that keeps it from being shown. @param root absolute path of the project */
export async function firstInWords(slide: WordSlide, root: string): Promise<Found | undefined> {
  for (const rule of wordRules) {
    const [found] = await rule.checkWords(slide, root)
    if (found && rule.severity === 'error')
      return found
  }
}

function told(rule: Rule, { line, problem, file }: Found, editions: string[], slide?: SourceSlide): Finding {
  return {
    rule: rule.id,
    severity: rule.severity,
    editions,
    ...slide && { slide: { no: slide.record.no, title: slide.record.title } },
    file: file ?? slide!.file,
    line: line + 1 + (file ? 0 : slide!.start),
    problem,
    limit: rule.limit,
  }
}

/** A rule that stumbles over a slide says so: nothing is passed over in silence. */
async function guarded(rule: Rule, check: () => Found[] | Promise<Found[]>): Promise<Found[]> {
  try {
    return await check()
  }
  catch (error) {
    if (error instanceof AuthorError)
      throw error
    return [{ line: 0, problem: `このスライドは、決まり「${rule.id}」を調べられませんでした（${String(error).split('\n')[0]}）。書き方を見直してください。` }]
  }
}
