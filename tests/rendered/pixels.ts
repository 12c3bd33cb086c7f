import type { Page } from '@playwright/test'
import type { Buffer } from 'node:buffer'

/** How far red, green and blue part at most in a picture, of 255. @param page any page, which decodes it */
export function mostColour(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height)
    let most = 0
    for (let i = 0; i < bytes.length; i += 4)
      most = Math.max(most, Math.max(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!) - Math.min(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!))
    return most
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
