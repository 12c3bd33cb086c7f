import { useStyleTag } from '@vueuse/core'
import { onMounted, onUnmounted } from 'vue'
import { choicesIn } from '../content/print-choices.ts'

/** Sheets in mm. */
const sheets = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } }

/** What was chosen for print: in the address, before the `#`. */
export const choices = choicesIn(location.search)

/** Margins of a sheet in mm; the page number stands in the lower one. */
export interface Margins { top: number, side: number, bottom: number }

/** What a running head says on the left and on the right of every sheet but the first. */
export type RunningHead = [left: string, right: string]

/**
 * A sheet of paper with its page number and running head, for as long as a page is shown. Slidev itself sets the sheet to the
 * size of a slide, in a style of the head; what comes later there holds. What it leaves for words stands in `--paper-width` and `--paper-height`.
 */
export function usePaper({ top, side, bottom }: Margins = { top: 18, side: 12, bottom: 20 }, head?: RunningHead): void {
  const { width, height } = sheets[choices.paper]
  const [left, right] = (head ?? []).map(words => `font: 8pt 'Deck Latin', 'BIZ UDPGothic'; content: ${JSON.stringify(words)};`)
  useStyleTag(`
    :root { --paper-width: ${width - 2 * side}mm; --paper-height: ${height - top - bottom}mm; }
    @page {
      size: ${width}mm ${height}mm;
      margin: ${top}mm ${side}mm ${bottom}mm;
      @bottom-center { font: 8pt 'Deck Latin', 'BIZ UDPGothic'; content: counter(page) ' / ' counter(pages); }
      ${head ? `@top-left { ${left} } @top-right { ${right} }` : ''}
    }
    ${head ? '@page :first { @top-left { content: none; } @top-right { content: none; } }' : ''}`)
  useGreys()
}

/** Sets everything in greys, where that was chosen. */
export function useGreys(): void {
  const { classList } = document.documentElement
  onMounted(() => classList.toggle('mono', choices.mono))
  onUnmounted(() => classList.remove('mono'))
}
