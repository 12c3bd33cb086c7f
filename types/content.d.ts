declare module '*/speakers.yaml' {
  const records: import('../content/schema.ts').Speaker[]
  export default records
}

declare module '*/sources.yaml' {
  const records: import('../content/schema.ts').Source[]
  export default records
}
