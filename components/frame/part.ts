/** What the footer needs of a slide. */
export interface PartSlide {
  title?: string
  frontmatter: Record<string, unknown>
}

export interface Part {
  name: string
  /** One character, for parts that have one. */
  emblem?: string
}

/**
 * The part that a slide belongs to: the nearest slide at or before it that names a `part` in its front matter.
 * A part with an emblem goes by its title, one without by its name in the programme.
 * @param slides the deck in its order
 * @param no page number, 1-based
 */
export function partAt(slides: PartSlide[], no: number): Part | undefined {
  const opener = slides.slice(0, no).findLast(s => typeof s.frontmatter.part === 'string')
  if (!opener)
    return undefined
  const { part, emblem } = opener.frontmatter
  return typeof emblem === 'string'
    ? { name: opener.title ?? String(part), emblem }
    : { name: String(part) }
}
