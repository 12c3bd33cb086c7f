/**
 * What the deck uses of Slidev's client. The package ships its sources, which do not hold under this project's
 * compiler options, so tsconfig maps its public door to this file, and each page inside that the deck uses to a file of its
 * own. Any other path is looked up in the package.
 */
import type { ClicksContext, RenderContext, SlideInfo } from '@slidev/types'
import type { Component, ComputedRef, Ref } from 'vue'

export interface DeckRoute {
  no: number
  component: Component
  meta: {
    layout?: string
    slide: SlideInfo & { noteHTML: string }
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
  clicks: Ref<number>
  clicksTotal: ComputedRef<number>
  isPrintMode: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  go: (no: number) => Promise<void>
  /** Whether the room's own window is shown: neither the presenter's nor an export. */
  isPlaying: ComputedRef<boolean>
  router: { replace: (address: string) => Promise<unknown> }
  /** The address: its hash is the place on the page. */
  currentRoute: ComputedRef<{ path: string, hash: string }>
}

/** State that all windows of the deck share: what `slidev dev` keeps on its server, or what the site starts with. */
export declare function createSyncState<State extends object>(serverState: State, defaultState: State, persist?: boolean): {
  init: (channelKey: string) => void
  state: State
}

/** A way for windows to tell each other of a state: `init` opens it for one, and returns what tells of a change. */
export declare function addSyncMethod(sync: {
  init: <State extends object>(channelKey: string, onUpdate: (data: Partial<State>) => void, state: State, persist?: boolean) => (state: State, updating?: boolean) => void
}): void

/** Closes every way between windows that Slidev has opened by itself up to now. */
export declare function disableBuiltinSync(): void

/** A path in `public/`, wherever the site stands. */
export declare function resolveAssetUrl(url: string): string

/** The headmatter, as Slidev completed it. */
export declare const configs: { title: string, author: string }
