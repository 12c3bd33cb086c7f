import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { slidevQuietly } from '../../slidev/cli.ts'
import { root } from '../../slidev/project.ts'

const bad = `---
fonts: { provider: none }
favicon: /favicon.svg
---

# 試し

---
layout: dialogue
---

## 題

\`\`\`dialogue
富良野: はい。
とみの: いいえ。
\`\`\`

<!-- 言うこと -->
`

/** A deck with a mistake, next to the real one so that the deck's own parts apply. */
async function withBadDeck(use: (entry: string, folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(root, '.building-test-'))
  const entry = `${folder}.md`
  try {
    await writeFile(entry, bad)
    await use(basename(entry), folder)
  }
  finally {
    await rm(entry, { force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

test('a mistake in a dialogue fails the build with file, line and remedy', async () => {
  await withBadDeck(async (entry, folder) => {
    const failure = await slidevQuietly(['build', entry, '--out', join(folder, 'site')]).then(() => '', (error: Error) => error.message)
    expect(failure).toBe(`${entry}:16 「とみの」という話し手はいません。「富良野」か「Phrona」にするか、content/speakers.yaml に加えてください。`)
  })
})

test('the same mistake shows as an overlay while presenting', async ({ page }) => {
  await withBadDeck(async (entry) => {
    const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
    const server = spawn(process.execPath, [cli, entry], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = ''
        server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          output += chunk
          const address = output.match(/public slide show\s+> (http:\/\/\S+)/)?.[1]
          if (address)
            resolve(address)
        })
        server.on('exit', () => reject(new Error(output)))
      })
      await page.goto(`${url}2`)
      await expect(page.locator('vite-error-overlay .message-body')).toContainText(`${entry}:16 「とみの」という話し手はいません。`)
    }
    finally {
      server.kill()
    }
  })
})
