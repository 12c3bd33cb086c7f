import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { kept } from '../../slidev/kept.ts'

let folder: string

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was made once is there for the next who asks, in a folder that need not be there yet', async () => {
  const path = join(folder, 'faces/a.woff2')
  expect(String(await kept(path, async () => 'first'))).toBe('first')
  expect(String(await kept(path, async () => 'second'))).toBe('first')
  expect(await readdir(join(folder, 'faces'))).toEqual(['a.woff2'])
})

test('where nothing can be kept, it is made anew', async () => {
  await writeFile(join(folder, 'file'), '')
  const path = join(folder, 'file/a')
  expect(String(await kept(path, async () => 'first'))).toBe('first')
  expect(String(await kept(path, async () => 'second'))).toBe('second')
})

test('what nobody asked for in a month goes, what somebody did stays', async () => {
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
  for (const name of ['asked', 'forgotten']) {
    await writeFile(join(folder, name), name)
    await utimes(join(folder, name), longAgo, longAgo)
  }
  await kept(join(folder, 'asked'), async () => '')
  await kept(join(folder, 'new'), async () => 'new')
  expect((await readdir(folder)).sort()).toEqual(['asked', 'new'])
})

test('what another process takes away meanwhile does no harm', async () => {
  await symlink(join(folder, 'gone'), join(folder, 'being written'))
  expect(String(await kept(join(folder, 'a'), async () => 'made'))).toBe('made')
})
