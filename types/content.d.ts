/** The tables of `content/`, checked, but for claims and sources; written by `slidev/content-plugin.ts`. */
declare module 'virtual:content' {
  const tables: Partial<Record<import('../content/schema/index.ts').Table, unknown[]>>
  export default tables
}
/** The tables of claims and sources; written by `slidev/content-plugin.ts`. */
declare module 'virtual:content/evidence' {
  const tables: Partial<Record<import('../content/schema/index.ts').Table, unknown[]>>
  export default tables
}
