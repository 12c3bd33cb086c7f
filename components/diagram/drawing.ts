import drawings from 'virtual:drawings'
import { drawingKey } from '../../markdown/drawing-key.ts'
import { turned } from './turned.ts'

/**
 * A diagram as it was drawn when the site was built; drawn now while presenting from the sources.
 * @param code Mermaid's source
 * @param narrow from top to bottom, for half the room
 * @returns markup of one picture, see `draw.ts`
 */
export async function drawingOf(code: string, narrow = false): Promise<string> {
  const drawn = drawings[drawingKey(code, narrow)]
  if (drawn)
    return (await drawn()).default
  if (__DECK_DRAWN__)
    throw new Error('This diagram was not there when the site was built.')
  const { drawDiagram } = await import('./draw.ts')
  return narrow ? drawDiagram(turned(code), true) : drawDiagram(code)
}
