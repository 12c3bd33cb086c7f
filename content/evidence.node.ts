// `read.node.ts` reads every table when it is asked for.
export {}
