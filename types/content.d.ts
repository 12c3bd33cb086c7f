declare module '*/speakers.yaml' {
  const records: import('../content/schema.ts').Speaker[]
  export default records
}

declare module '*/beats.yaml' {
  const records: import('../content/schema.ts').Beat[]
  export default records
}

declare module '*/sources.yaml' {
  const records: import('../content/schema.ts').Source[]
  export default records
}

declare module '*/claims.yaml' {
  const records: import('../content/schema.ts').Claim[]
  export default records
}

declare module '*/glossary.yaml' {
  const records: import('../content/schema.ts').Term[]
  export default records
}

declare module '*/points.yaml' {
  const records: import('../content/schema.ts').Point[]
  export default records
}

declare module '*/timeseries.csv' {
  const records: import('../content/schema.ts').Datum[]
  export default records
}

declare module '*/openness.csv' {
  const records: import('../content/schema.ts').Openness[]
  export default records
}
