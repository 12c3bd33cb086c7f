/** Finds the diagrams of a slide in its Markdown. Pure; reads no file. */

export interface DiagramPlace {
  /** Offsets in the slide's Markdown: the whole fence or import. */
  start: number
  end: number
  /** 0-based line of a fence's first line of source, or of the import, within the slide's Markdown. */
  line: number
  /** The source that stands in the slide … */
  code?: string
  /** … or the path of the file that it is imported from, as written. */
  path?: string
}

const FENCE_OR_IMPORT = /^(`{3,})mermaid\b[^\n]*\n([\s\S]*?)^\1[ \t]*$|^<<<[ \t]*([^\s#]+)(?:#\S+)?[ \t]+mermaid\b.*$/gmu

/** Every ```` ```mermaid ```` fence and every `<<< @/snippets/name.mmd mermaid` of a slide, in order. */
export function findDiagrams(markdown: string): DiagramPlace[] {
  return [...markdown.matchAll(FENCE_OR_IMPORT)].map((match) => {
    const [whole, , code, path] = match
    const before = markdown.slice(0, match.index).split('\n').length
    return { start: match.index, end: match.index + whole.length, line: path ? before - 1 : before, code, path }
  })
}
