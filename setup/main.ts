import { defineAppSetup } from '@slidev/types'
import { mayEdit } from '../slidev/editing.ts'
import { markPage } from '../slidev/mark-page.ts'
import { hearOwnWindows } from '../slidev/messages.ts'
import { setJapanese } from '../slidev/phrases.ts'

/** Lines break between phrases, whatever browser shows them; windows hear their own kind alone; nobody is offered an editor that saves nothing; a site stays at hand. */
export default defineAppSetup(({ router }) => {
  setJapanese(document.body)
  hearOwnWindows()
  document.documentElement.classList.toggle('edits', mayEdit)
  markPage(router)
  if (__DECK_OFFLINE__)
    void import('../slidev/offline.ts').then(({ keepOffline }) => keepOffline())
})
