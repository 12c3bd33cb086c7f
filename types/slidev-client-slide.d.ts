/** What stands around a slide inside Slidev's client: the modules that `slidev/ReadingSlide.vue` takes. */
import type { DeckNav, DeckRoute } from '@slidev/client'
import type { ClicksContext } from '@slidev/types'
import type { InjectionKey } from 'vue'

export declare const CLICKS_MAX: number
export declare const injectionClicksContext: InjectionKey<unknown>
export declare const injectionCurrentPage: InjectionKey<unknown>
export declare const injectionFrontmatter: InjectionKey<unknown>
export declare const injectionRenderContext: InjectionKey<unknown>
export declare const injectionRoute: InjectionKey<unknown>
export declare const injectionSlidevContext: InjectionKey<unknown>

export declare function createFixedClicks(route: DeckRoute, clicks: number): ClicksContext
export declare function useFixedNav(route: DeckRoute, clicks: ClicksContext): DeckNav
