import type { InjectionKey } from 'vue'
import { inject, provide } from 'vue'

/** Where a slide stands on a page that is no slide show: id of an element, or undefined where it is not shown. */
export type Places = (no: number) => string | undefined

const key: InjectionKey<Places> = Symbol('places')

/** The name of a slide's place on a page where it has one. */
export function placeOf(no: number): string {
  return `s${no}`
}

/** Lets links to slides lead to places of this page. */
export function providePlaces(places: Places): void {
  provide(key, places)
}

/** The places of the page around; undefined among slides, where links lead from slide to slide. */
export function usePlaces(): Places | undefined {
  return inject(key, undefined)
}
