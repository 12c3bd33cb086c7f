import type { Page } from 'playwright'
import type { Deck, SourceSlide } from '../../rules/deck.ts'
import type { Finding } from '../../rules/finding.ts'
import type { About } from '../../rules/rule.ts'
import { lineOf } from '../../rules/line-of.ts'
import { pageRules } from '../../rules/rendered/index.ts'
import { walkRules } from '../../rules/walk.ts'
import { addressOf, shownSlide, standsAt } from '../../slidev/dom.ts'
import { settle } from './deck-page.ts'
import { applyRules } from './page-rules.ts'
import { listen } from './trouble.ts'

/** Which slides are measured, and by what. */
export interface Walk {
  /** Address of the edition's site. */
  url: string
  /** Page numbers; all, where there are none. */
  slides?: number[]
  /** All rules, unless it says otherwise. */
  wanted?: (rule: Pick<About, 'id'>) => boolean
  /** Is called with each slide that has come to its end, and rests. */
  ended?: (slide: SourceSlide) => Promise<void>
}

/**
 * Walks through the slides of an edition as a clicker does, and measures each at every click.
 * @param page nowhere yet, or where such a walk has ended
 */
export async function measureDeck(page: Page, deck: Deck, { url, slides = [], wanted = () => true, ended = async () => {} }: Walk): Promise<Finding[]> {
  const rules = pageRules.filter(wanted)
  const trouble = listen(page, new URL(url).origin)
  const findings: Finding[] = []
  for (const slide of deck.slides.filter(({ record }) => !slides.length || slides.includes(record.no))) {
    findings.push(...await measureAtEveryClick(page, deck, slide, url, rules.map(({ id }) => id), () => ended(slide)))
    for (const id of ['console', 'requests'] as const)
      findings.push(...trouble[id].splice(0).map(said => findingOf(walkRules[id], deck, slide, 0, `「${said}」と出ました。このスライドの部品か、その中の住所を直してください。`)))
  }
  return findings.filter(({ rule }) => wanted({ id: rule }))
}

async function measureAtEveryClick(page: Page, deck: Deck, slide: SourceSlide, url: string, ids: string[], ended: () => Promise<void>): Promise<Finding[]> {
  const { record } = slide
  const marks = slide.note.match(/\[click(?::\d+)?\]/g)?.length ?? 0
  const shown = page.locator(shownSlide(record.no))
  if (!standsAt(page.url(), record))
    await page.goto(addressOf.slide(url, record.no))

  const findings: Finding[] = []
  for (let click = 0; ; click++) {
    await shown.waitFor()
    await settle(page)
    await rest(page)
    const found = await applyRules(shown, click === marks, ids)
    findings.push(...found.map(({ rule, what, measured, help }): Finding => ({
      ...findingOf(pageRules.find(({ id }) => id === rule)!, deck, slide, lineOf(slide.raw, what), `${what}: ${help}`),
      clicks: [click],
      measured,
    })))

    if (click === marks)
      await ended()
    // The last slide leads nowhere.
    if (click === marks && record.no === deck.slides.length)
      return findings
    const before = page.url()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(now => now.href !== before)
    const stays = standsAt(page.url(), record)
    if (stays !== (click < marks))
      return [...findings, findingOf(walkRules.clicks, deck, slide, 0, `ノートの [click] は${marks}つですが、スライドのクリックは${stays ? `${marks}つより多い` : `${click}つの`}ようです。どちらかに合わせてください。`)]
    if (!stays)
      return findings
  }
}

/** Waits until nothing moves any more. */
export async function rest(page: Page): Promise<void> {
  // Vue names what comes and goes, also in the frame before it moves.
  await page.waitForFunction(() => document.querySelector('[class*="-leave-active"], [class*="-enter-active"]') === null)
  await page.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document, ...[...document.querySelectorAll('*')].flatMap(host => host.shadowRoot ?? [])]
    const moving = roots.flatMap(root => root.getAnimations()).filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})))
  })
}

/** @param line 0-based, within the slide's raw text */
function findingOf({ id, severity, limit }: About, { edition }: Deck, { record, file, start }: SourceSlide, line: number, problem: string): Finding {
  return { rule: id, severity, editions: [edition.id], slide: { no: record.no, title: record.title }, file, line: start + 1 + line, problem, limit }
}
