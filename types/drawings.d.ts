/** The diagrams that were drawn before the site was built, by `markdown/drawing-key.ts`; written by `slidev/drawings-plugin.ts`. */
declare module 'virtual:drawings' {
  const drawings: Record<string, (() => Promise<{ default: string }>) | undefined>
  export default drawings
}
/** Whether all of them were; set by `slidev/drawings-plugin.ts`. */
declare const __DECK_DRAWN__: boolean
