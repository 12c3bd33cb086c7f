/** Page numbers, 1-based, of the slides whose front matter carries one of the beats. Pure. */
export function pagesOf(beats: string[], slides: { frontmatter: Record<string, unknown> }[]): number[] {
  return slides.flatMap(({ frontmatter }, i) =>
    Array.isArray(frontmatter.beats) && frontmatter.beats.some(beat => beats.includes(String(beat))) ? [i + 1] : [])
}
