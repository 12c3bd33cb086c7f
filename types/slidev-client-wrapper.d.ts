import type { DeckRoute } from '@slidev/client'
import type { ClicksContext } from '@slidev/types'
import type { DefineComponent } from 'vue'

/** A slide with its layers, on whatever canvas it stands. */
declare const wrapper: DefineComponent<{ route: DeckRoute, clicksContext: ClicksContext }>
export default wrapper
