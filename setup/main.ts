import { defineAppSetup } from '@slidev/types'
import { hearOwnWindows } from '../slidev/messages.ts'
import { setJapanese } from '../slidev/phrases.ts'

/** Lines break between phrases, whatever browser shows them, and windows hear their own kind alone. */
export default defineAppSetup(() => {
  setJapanese(document.body)
  hearOwnWindows()
})
