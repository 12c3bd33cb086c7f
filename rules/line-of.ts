/** Marks that stand in a line of Markdown and not on the slide. */
const MARKS = /\*\*|<[^>]*>|\{([^{}|\n]+)\|[^{}|\n]*\}/g

/**
 * The line of a slide's Markdown on which words stand that were found on the screen; its first line where none does. Pure.
 * @param raw the slide as it was written
 * @param what as a finding names it: 「言葉…」
 * @returns 0-based
 */
export function lineOf(raw: string, what: string): number {
  const words = what.match(/「([^」…]+)/)?.[1]?.replace(/\s/g, '') ?? ''
  const plain = raw.split('\n').map(line => line.replace(MARKS, '$1').replace(/\s/g, ''))
  // A line on the screen may hold less or more than one of the file.
  for (let length = words.length; length >= Math.min(4, words.length) && length > 0; length--) {
    const at = plain.findIndex(line => line.includes(words.slice(0, length)))
    if (at >= 0)
      return at
  }
  return 0
}
