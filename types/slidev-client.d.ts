/**
 * What the deck uses of Slidev's client. The package ships its sources, which do not hold under this project's
 * compiler options, so tsconfig maps its names to this file.
 */
import type { SlideInfo } from '@slidev/types'
import type { DefineComponent, Ref } from 'vue'

export interface SlideRouteOfDeck {
  no: number
  meta: {
    layout?: string
    slide: SlideInfo
  }
}

export interface SlidevNav {
  currentPage: number
  total: number
  clicks: number
  slides: SlideRouteOfDeck[]
}

export declare function useSlideContext(): {
  $page: Ref<number>
  $nav: Ref<SlidevNav>
  $clicks: Ref<number>
}

/** From `@slidev/client/layoutHelper.ts`: a path in `public/`, wherever the site stands. */
export declare function resolveAssetUrl(url: string): string

/** From `@slidev/client/pages/print.vue`. */
declare const page: DefineComponent
export default page
