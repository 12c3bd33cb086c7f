/** What `slidev dev` keeps on its server for all windows; what it starts with stands in `vite.config.ts`. */
declare module 'server-reactive:lecture' {
  const state: import('../slidev/lecture-record.ts').LectureRecord
  export default state
}
