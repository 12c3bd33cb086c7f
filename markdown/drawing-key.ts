/**
 * The name of a diagram's drawing: the same for the same source, with as good as no chance that two are alike. Pure.
 * @param code Mermaid's source
 * @param narrow as it is drawn where there is half the room
 */
export function drawingKey(code: string, narrow = false): string {
  // cyrb53 in short: two sums that run through each other.
  let [one, two] = [0xDEADBEEF, 0x41C6CE57]
  for (const letter of (narrow ? 'narrow ' : '') + code.trim()) {
    one = Math.imul(one ^ letter.codePointAt(0)!, 2654435761)
    two = Math.imul(two ^ letter.codePointAt(0)!, 1597334677)
  }
  return [one, two].map(sum => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}
