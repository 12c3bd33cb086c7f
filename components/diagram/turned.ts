/** A diagram from left to right, as one from top to bottom; other types stay as they are. Pure. */
export function turned(source: string): string {
  return source.replace(/^(\s*(?:flowchart|graph|direction)) LR\b/gm, '$1 TB')
}
