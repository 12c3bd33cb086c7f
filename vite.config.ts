/// <reference types="@slidev/types" />
import { defineConfig } from 'vite'
import { deckMarkdown } from './markdown/index.ts'

export default defineConfig({
  optimizeDeps: {
    // Named here, they are prepared before the first slide shows, and not by a reload in the middle of the talk.
    include: ['@vueuse/core', 'budoux', 'd3-scale', 'd3-shape'],
  },
  slidev: {
    markdown: {
      markdownSetup: md => void md.use(deckMarkdown),
    },
  },
})
