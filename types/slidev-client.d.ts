/**
 * What the deck uses of Slidev's client. The package ships its sources, which do not hold under this project's
 * compiler options, so tsconfig maps its names to this file.
 */
import type { ClicksContext, RenderContext, SlideInfo } from '@slidev/types'
import type { ComputedRef, DefineComponent, Ref } from 'vue'

export interface DeckRoute {
  no: number
  meta: {
    layout?: string
    slide: SlideInfo
  }
}

export interface DeckNav {
  total: number
  slides: DeckRoute[]
}

export declare function useSlideContext(): {
  $clicksContext: ClicksContext
  $page: Ref<number>
  $nav: Ref<DeckNav>
  $renderContext: Ref<RenderContext>
  $frontmatter: Record<string, unknown>
}

export declare function useNav(): {
  slides: Ref<DeckRoute[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<DeckRoute>
  total: ComputedRef<number>
  isPrintMode: ComputedRef<boolean>
}

/** A path in `public/`, wherever the site stands. */
export declare function resolveAssetUrl(url: string): string

/** From `@slidev/client/pages/print.vue`. */
declare const page: DefineComponent
export default page
