/** SVG files by the names of their files. */
function named(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), svg]))
}

/** The pictures of `content/pictures.yaml`, by their ids. */
export const drawings = named(import.meta.glob<string>('./drawings/*.svg', { query: '?raw', import: 'default', eager: true }))

/** What grows for a point on the plan of the garden, by the point's id in small letters. */
export const plants = named(import.meta.glob<string>('./plants/*.svg', { query: '?raw', import: 'default', eager: true }))
