/**
 * The part of a list that one slide shows, when several slides carry the same component: even shares, in the order of the
 * deck. Another slide with the component takes its share by itself. Pure.
 * @param tag name of the component, as written in Markdown
 * @param no page number of the slide, 1-based
 */
export function shareOf<T>(list: T[], tag: string, slides: { content: string }[], no: number): T[] {
  const pages = slides.flatMap(({ content }, i) => content.includes(`<${tag} `) ? [i + 1] : [])
  const at = pages.indexOf(no)
  const bound = (n: number) => Math.ceil(n * list.length / pages.length)
  return at === -1 ? [] : list.slice(bound(at), bound(at + 1))
}
