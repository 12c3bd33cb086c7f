import { forgetUnfit } from './kept-settings.ts'

try {
  forgetUnfit(localStorage)
}
catch {
  // A browser that keeps nothing has nothing wrong.
}
