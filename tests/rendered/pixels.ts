import type { Page } from '@playwright/test'
import type { Buffer } from 'node:buffer'

/** Every fourth pixel of a picture: red, green, blue. @param page any page, which decodes it */
export function pixelsOf(page: Page, png: Buffer): Promise<[number, number, number][]> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height)
    return Array.from({ length: Math.floor(bytes.length / 16) }, (_, i) => [bytes[16 * i]!, bytes[16 * i + 1]!, bytes[16 * i + 2]!] as [number, number, number])
  }, png.toString('base64'))
}

export interface Box { left: number, top: number, right: number, bottom: number }

/** How many pixels of each box are not of the picture's ground, which is seen in its corner. @param page any page, which decodes it */
export function inkIn(page: Page, png: Buffer, boxes: Box[]): Promise<number[]> {
  return page.evaluate(async ([data, boxes]) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const ground = context.getImageData(0, 0, 1, 1).data
    return boxes.map(({ left, top, right, bottom }) => {
      const { data: bytes } = context.getImageData(left, top, Math.ceil(right - left), Math.ceil(bottom - top))
      return bytes.filter((value, i) => Math.abs(value - ground[i % 4]!) > 6).length
    })
  }, [png.toString('base64'), boxes] as const)
}
