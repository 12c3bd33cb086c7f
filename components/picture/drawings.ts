/** SVG files by the names of their files. */
export function named<T>(files: Record<string, T>): Record<string, T | undefined> {
  return Object.fromEntries(Object.entries(files).map(([path, svg]) => [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), svg]))
}

/** The pictures of `content/pictures.yaml`, by their ids: each comes with the first slide that shows it. */
export const drawings = named(import.meta.glob<string>('./drawings/*.svg', { query: '?raw', import: 'default' }))
