/** The pictures as they were drawn, by their ids: one SVG file each, without ids of its own, since two may stand on one page. */
const files = import.meta.glob<string>('./drawings/*.svg', { query: '?raw', import: 'default', eager: true })

export const drawings: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), svg]),
)
