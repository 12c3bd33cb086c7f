import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/lib/browser.ts'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 120_000,
  reporter: [['list'], ['./tests/closing-line.ts']],
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
})
