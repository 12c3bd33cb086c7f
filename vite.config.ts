/// <reference types="@slidev/types" />
import { defineConfig } from 'vite'
import { deckMarkdown } from './markdown/index.ts'
import { themeLayers } from './slidev/layers.ts'

export default defineConfig({
  plugins: [themeLayers()],
  optimizeDeps: {
    // Named here, they are prepared before the first slide shows, and not by a reload in the middle of the talk.
    include: ['@vueuse/core', 'axe-core', 'budoux', 'd3-array', 'd3-scale', 'd3-shape', 'd3-time', 'uqr'],
  },
  slidev: {
    markdown: {
      markdownSetup: md => void md.use(deckMarkdown),
    },
    serverRef: { state: { lecture: { began: 0, entries: {} } } },
  },
})
