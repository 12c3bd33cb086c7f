import { defineAppSetup } from '@slidev/types'
import { setJapanese } from '../slidev/phrases.ts'

/** Lines break between phrases, whatever browser shows them. */
export default defineAppSetup(() => setJapanese(document.body))
