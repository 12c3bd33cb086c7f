import type { Browser, Page } from '@playwright/test'
import type { Edition } from '../../content/schema/index.ts'
import type { SourceSlide } from '../../rules/deck.ts'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { expect } from '@playwright/test'
import { root } from '../../slidev/project.ts'

/** What the reference pictures in tests/pictures/ were drawn by: letters and edges differ a little everywhere else. */
interface Environment { platform: string, chromium: string }

const pinned = JSON.parse(readFileSync(join(root, 'tests/pictures/environment.json'), 'utf8')) as Environment

/** Why pictures cannot be compared here; undefined where they can. */
export function whyNoPictures(browser: Browser): string | undefined {
  const here: Environment = { platform: `${process.platform}-${process.arch}`, chromium: browser.version().split('.')[0]! }
  return here.platform === pinned.platform && here.chromium === pinned.chromium
    ? undefined
    : `the reference pictures are of Chromium ${pinned.chromium} on ${pinned.platform}, and this is Chromium ${here.chromium} on ${here.platform}; the rules of the screen have measured every slide`
}

/** A slide's picture is named by its file and its place in it, so that a new slide renames few. */
export function nameOf({ id }: Edition, { file, index }: SourceSlide): string {
  return `${id}/${basename(file, '.md')}-${String(index + 1).padStart(2, '0')}`
}

/** Expects the page to look as it did when its picture was last accepted. Nothing is asked in another environment. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  if (whyNoPictures(page.context().browser()!))
    return
  const picture = await half(page, await page.screenshot())
  expect.soft(picture, name).toMatchSnapshot(`${name}.jpg`.split('/'), { maxDiffPixelRatio: 0.001 })
}

/** A picture at half its size: as much as shows what has changed. */
async function half(page: Page, png: Buffer): Promise<Buffer> {
  const data = await page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), letter => letter.charCodeAt(0))]))
    const canvas = new OffscreenCanvas(image.width / 2, image.height / 2)
    const pen = canvas.getContext('2d')!
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })).arrayBuffer())
    return bytes.reduce((text, byte) => text + String.fromCharCode(byte), '')
  }, png.toString('base64'))
  return Buffer.from(data, 'latin1')
}
