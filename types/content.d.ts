/** Every table of `content/`, checked; written by `setup/vite-plugins.ts`. */
declare module 'virtual:content' {
  const tables: Record<import('../content/schema/index.ts').Table, unknown[]>
  export default tables
}
