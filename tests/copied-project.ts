import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { mainEdition } from '../content/index.ts'
import { copyProject } from '../scripts/lib/copy-project.ts'
import { freePort } from '../scripts/lib/free-port.ts'
import { presentedAt } from '../slidev/child.ts'
import { keptFolder } from '../slidev/packages.ts'
import { root } from '../slidev/project.ts'
import { run } from './run.ts'

/** How long the first page may take of a server that prepares its packages meanwhile, in ms. */
export const coldStart = 180_000

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }

/** The first slide of a small deck: nothing is asked of another host. */
export const smallCover = `---
fonts: { provider: none }
favicon: /favicon.svg
layout: cover
---

# 試し
`

/** A deck of two slides, with a click and a note. */
export const smallDeck = `${smallCover}
---
layout: default
cut: talk
---

## 二枚め

<p v-click>会場に言うこと</p>

<!-- 舞台裏の覚え書き -->
`

/** Few names, and always the same: Node keeps what it has compiled by them. */
async function freeFolder(): Promise<string> {
  for (let n = 0; ; n++) {
    const folder = join(root, `.building-test-講義 (1)-${process.env.TEST_PARALLEL_INDEX ?? 0}-${n}`)
    const made = await mkdir(folder).then(() => true, (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST')
        return false
      throw error
    })
    if (made)
      return folder
  }
}

/**
 * A copy of the project with a deck of its own, so that tests may change what they like. It stands in the project, whose packages it uses, in a
 * folder with the signs that people give to folders.
 */
export class CopiedProject {
  private servers: ChildProcess[] = []

  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** @param slides the deck, as in `slides.md`; the project's own, with its pages, where there is none */
  static async of(slides?: string): Promise<CopiedProject> {
    const folder = await freeFolder()
    await copyProject(folder, { pages: slides === undefined })
    if (slides !== undefined)
      await writeFile(join(folder, mainEdition().entry), slides)
    const copy = new CopiedProject(folder)
    // Slidev, which stands above a copy, has one place for what Vite prepares of packages: servers would take it away from each other.
    // The next copy of the same name finds it prepared.
    const prepared = JSON.stringify(join(keptFolder('deck-copies'), basename(folder)))
    await copy.edit('vite.config.ts', 'plugins: [', `plugins: [{ name: 'own-place', config: () => ({ cacheDir: ${prepared} }) }, `)
    return copy
  }

  /** Writes over what stands in a file, as an editor does. */
  async edit(file: string, from: string | RegExp, to: string): Promise<void> {
    const path = join(this.folder, file)
    const text = await readFile(path, 'utf8')
    const edited = text.replace(from, to)
    if (edited === text)
      throw new Error(`${file} has no ${from}`)
    await writeFile(path, edited)
  }

  /** As `edit`. @returns what takes it back */
  async falsify(file: string, from: string | RegExp, to: string): Promise<() => Promise<void>> {
    const path = join(this.folder, file)
    const text = await readFile(path, 'utf8')
    await this.edit(file, from, to)
    return () => writeFile(path, text)
  }

  /** Runs a command of package.json to its end. */
  run(command: string, args: string[] = [], more: Record<string, string> = {}) {
    return run(command, args, more, this.folder)
  }

  /** Presents the deck. @param more what else is in the environment. @returns the address of the room's window */
  async present(more: Record<string, string> = {}): Promise<string> {
    const cli = fileURLToPath(import.meta.resolve('@slidev/cli/bin/slidev.mjs'))
    const server = spawn(process.execPath, [cli, mainEdition().entry, '--port', String(await freePort())], { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, ...more } })
    this.servers.push(server)
    // What nobody takes out of a pipe fills it, and then its writer waits for ever.
    server.stderr.resume()
    return presentedAt(server)
  }

  async remove(): Promise<void> {
    // One that still writes would put something into a folder that is being emptied.
    await Promise.all(this.servers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((server) => {
      server.kill()
      return once(server, 'exit')
    }))
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
