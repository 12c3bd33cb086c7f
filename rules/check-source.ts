import type { Deck, SourceSlide } from './deck.ts'
import type { Finding } from './finding.ts'
import type { Found, Rule, SourceRule } from './rule.ts'

/** All that the rules find in what was written for one edition. */
export async function checkSource(deck: Deck, rules: readonly SourceRule[]): Promise<Finding[]> {
  const told = (rule: Rule, { line, problem, file }: Found, slide?: SourceSlide): Finding => ({
    rule: rule.id,
    severity: rule.severity,
    editions: [deck.edition.id],
    ...slide && { slide: { no: slide.record.no, title: slide.record.title } },
    file: file ?? slide!.file,
    line: line + 1 + (file ? 0 : slide!.start),
    problem,
    limit: rule.limit,
  })

  const ofFiles = rules.filter(rule => 'checkFile' in rule).flatMap(rule => deck.files.flatMap(source =>
    rule.checkFile(source).map(found => told(rule, { file: source.file, ...found }))))

  const ofSlides = await Promise.all(deck.slides.map(async (slide) => {
    const own = rules.filter(rule => 'checkSlide' in rule)
    const findings = async (some: typeof own) => (await Promise.all(some.map(async rule =>
      (await rule.checkSlide(slide, deck)).map(found => told(rule, found, slide))))).flat()
    const unread = await findings(own.filter(({ reads }) => reads))
    // What cannot be read is mended first.
    return unread.some(({ severity }) => severity === 'error') ? unread : [...unread, ...await findings(own.filter(({ reads }) => !reads))]
  }))

  const ofDeck = rules.filter(rule => 'checkDeck' in rule).flatMap(rule => rule.checkDeck(deck).map(({ slide, ...found }) => told(rule, found, slide)))
  return [...ofFiles, ...ofSlides.flat(), ...ofDeck]
}
