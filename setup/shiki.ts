import { defineShikiSetup } from '@slidev/types'

/** A theme whose comments can be read from the back row. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-light-high-contrast' },
}))
