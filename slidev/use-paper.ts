import { useStyleTag } from '@vueuse/core'

/**
 * A sheet of A4 with its page number, for as long as a page is shown. Slidev itself sets the sheet to the size of a slide, in a
 * style of the head; what comes later there holds.
 */
export function usePaper(): void {
  useStyleTag(`@page {
    size: A4;
    margin: 18mm 12mm 20mm;

    @bottom-center {
      font: 8pt 'BIZ UDPGothic';
      content: counter(page);
    }
  }`)
}
