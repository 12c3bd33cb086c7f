/** What the deck reads in a diagram's source besides Mermaid's own grammar. Pure; knows no file and no browser. */

const RING = /^[ \t]*%%[ \t]*\[ring\](.*)$/gmu
const CLICK = /^[ \t]*%%[ \t]*\[click\][ \t]*\r?$/gmu

/** How many clicks build the diagram up: one for each `%% [click]` line. */
export function clicksIn(code: string): number {
  return code.match(CLICK)?.length ?? 0
}

/** The source as far as each click, the whole last. Without clicks there is only the whole. */
export function stagesOf(code: string): string[] {
  const ends = [...code.matchAll(CLICK)].map(({ index }) => index)
  return [...ends.map(end => code.slice(0, end)), code]
}

/** The parts that stand on a ring, one list for each `%% [ring] a b c`: the arrows from each to the next run round it. */
export function ringsOf(code: string): string[][] {
  return [...code.matchAll(RING)].map(([, ids = '']) => ids.trim().split(/\s+/))
}

/**
 * Title and description for those who do not see the picture. Some types (mindmap, block) have no `accTitle` in their
 * grammar, so a comment is as good: `%% accTitle: …`.
 */
export function alternativeOf(code: string): { title: string, description: string } {
  const said = (key: string) => code.match(new RegExp(`^[ \\t]*(?:%%[ \\t]*)?${key}[ \\t]*:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'mu'))?.[1] ?? ''
  return { title: said('accTitle'), description: said('accDescr') }
}
