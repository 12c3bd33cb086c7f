/** What the documents need of the edition at hand; written by `slidev/edition-plugin.ts`. */
declare module 'virtual:edition' {
  const edition: import('../slidev/edition-plugin.ts').EditionWords
  export default edition
}
