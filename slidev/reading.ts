import type { InjectionKey, Ref } from 'vue'
import type { Slide } from '../content/deck.ts'
import type { NoteLine } from '../markdown/note-lines.ts'
import { createSharedComposable, useEventListener } from '@vueuse/core'
import { inject, provide, shallowRef } from 'vue'

export type { NoteLine }

/** A slide on the page to read, where it is a section of an article and no canvas. */
export interface Reading {
  slide: Slide
  /** Whether the title stands over the section already. */
  untitled: boolean
  /** What the speaker says before there is anything to try out … */
  before: NoteLine[]
  /** … and beside or after what the slide shows, without directions. */
  words: NoteLine[]
  /** Number of the note with its sources, if it has one. */
  note: number | undefined
}

const key: InjectionKey<Reading> = Symbol('reading')

/** The section that a component stands in; undefined on a canvas. */
export function useReading(): Reading | undefined {
  return inject(key, undefined)
}

export function provideReading(reading: Reading): void {
  provide(key, reading)
}

/** A slide as a section that holds what the slide shows, and nothing else. */
export function bareReading(slide: Slide): Reading {
  return { slide, untitled: false, before: [], words: [], note: undefined }
}

/** What of the slides the page to read takes, in their order. @param notes their notes */
export function readingsOf(deck: Slide[], notes: NoteLine[][]): Reading[] {
  let note = 0
  return deck.map((slide, i) => {
    const lines = notes[i] ?? []
    const first = slide.layout === 'lab' ? lines.findIndex(({ kind }) => kind === 'direction') : -1
    return {
      slide,
      untitled: false,
      before: lines.slice(0, Math.max(0, first)),
      // What leads from page to page of an appendix leads nowhere here.
      words: slide.part?.kind === 'appendix' ? [] : lines.slice(Math.max(0, first)).filter(({ kind }) => kind !== 'direction'),
      note: slide.claims.length ? ++note : undefined,
    }
  })
}

/** Whether the page is on its way to paper, from a browser's own menu, too: what can be played is finished then. */
export const usePrinting: () => Ref<boolean> = createSharedComposable(() => {
  const printing = shallowRef(false)
  useEventListener(window, 'beforeprint', () => printing.value = true)
  useEventListener(window, 'afterprint', () => printing.value = false)
  return printing
})
