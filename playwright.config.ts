import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './scripts/lib/browser.ts'

const executablePath = findBrowser()

/**
 * What needs no browser runs beside the build; then the promises that Slidev keeps to this deck, and only if they hold, the
 * deck as it is seen and printed. Waits are long, since a machine may have much else to do; nothing here measures time.
 */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/output',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['./tests/closing-line.ts']],
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'unit', testMatch: ['unit/*.spec.ts', 'content/*.spec.ts'] },
    { name: 'slidev', testMatch: 'slidev/*.spec.ts', dependencies: ['build'] },
    { name: 'rendered', testMatch: ['rendered/**/*.spec.ts', 'export/*.spec.ts'], dependencies: ['slidev'] },
  ],
  use: {
    actionTimeout: 60_000,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Pages of one site share a process, which need not begin anew for each.
      args: [...browserArgs, '--process-per-site'],
    },
  },
})
