/** The number that a list of the appendix bears on each of its slides, where it flows over several; see `appendix-pages.ts`. */
const NUMBER = /（[一二三四五六七八九十]+）$/

/** The title of a list of the appendix without the number of its slide. Pure. */
export function listTitle(title: string): string {
  return title.replace(NUMBER, '')
}
