import { defineAppSetup } from '@slidev/types'
import { mayEdit } from '../slidev/editing.ts'
import { setJapanese } from '../slidev/phrases.ts'

/** Lines break between phrases, whatever browser shows them, and nobody is offered an editor that saves nothing. */
export default defineAppSetup(() => {
  setJapanese(document.body)
  document.documentElement.classList.toggle('edits', mayEdit)
})
