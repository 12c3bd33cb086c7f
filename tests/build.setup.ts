import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { buildEditions } from '../scripts/lib/built-site.ts'
import { wholeFolder } from '../scripts/lib/whole.ts'
import { root } from '../slidev/project.ts'
import { builtSite, printedFolder } from './built-site.ts'

// What is tested is what the sources say now, whatever stands in the folders of the last build and the last export.
test('the site is built', async () => {
  await rm(join(root, printedFolder), { recursive: true, force: true })
  await wholeFolder(builtSite, out => buildEditions(out, { notes: true, printOnly: true }))
})
