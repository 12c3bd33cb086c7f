import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { besideDeck, root } from '../../slidev/project.ts'

/**
 * Copies the project into a folder in it, whose packages the copy uses, so that one may change there what one likes.
 * @param folder absolute
 * @param options what comes along
 * @param options.pages its slides, too
 */
export async function copyProject(folder: string, { pages = true } = {}): Promise<void> {
  for (const name of await readdir(root)) {
    if (!besideDeck.has(name) && !name.startsWith('.') && (pages || name !== 'pages'))
      await cp(join(root, name), join(folder, name), { recursive: true })
  }
}
