import { forgetUnfit } from './kept-settings.ts'
import { clearOpening } from './opening.ts'

clearOpening()
try {
  forgetUnfit(localStorage)
}
catch {
  // A browser that keeps nothing has nothing wrong.
}
