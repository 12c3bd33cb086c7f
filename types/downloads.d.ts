/** The documents that stand beside the site; written by `slidev/downloads-plugin.ts`. */
declare module 'virtual:downloads' {
  const downloads: { name: string, file: string }[]
  export default downloads
}
