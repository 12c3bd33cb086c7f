import type { Ref } from 'vue'
import type { Finding } from '../rules/finding.ts'
import type { Saved } from './saved-findings.ts'
import { useNav } from '@slidev/client'
import { nextTick, ref, watch } from 'vue'
import { lineOf } from '../rules/line-of.ts'
import { shownSlide } from './dom.ts'

/** What whoever edits is told. */
export type Told = Pick<Finding, 'severity' | 'file' | 'line' | 'problem'>

/** What the rules found since the last save: in the sources, and on the slide that the page shows. Forgotten when the page goes on. */
export function useSaves(): Ref<Told[]> {
  const told = ref<Told[]>([])
  const { currentSlideNo, clicks, clicksTotal, isPresenter } = useNav()

  async function listen({ findings, slides }: Saved) {
    told.value = findings
    // A browser loads the rules of the screen when somebody first saves, and no earlier.
    const { measureSlide, pageRules } = await import('../rules/rendered/index.ts')
    await nextTick()
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
    const root = document.querySelector<HTMLElement>(shownSlide(currentSlideNo.value))
    const slide = slides[currentSlideNo.value - 1]
    if (!root || !slide)
      return
    const found = await measureSlide(root, clicks.value >= clicksTotal.value, pageRules.map(({ id }) => id))
    told.value = [...findings, ...found.map(({ what, measured, help, rule }): Told => ({
      severity: pageRules.find(({ id }) => id === rule)!.severity,
      file: slide.file,
      line: slide.start + 1 + lineOf(slide.raw, what),
      problem: `${what}: ${measured}。${help}`,
    }))]
  }

  if (import.meta.hot && !isPresenter.value) {
    import.meta.hot.on('deck:saved', listen)
    import.meta.hot.send('deck:saved?')
  }
  watch(currentSlideNo, () => told.value = [])
  return told
}
