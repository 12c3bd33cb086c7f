import type { Kid, Tag } from './tags.ts'

/** Neighbours of which the same holds, together. */
export function runs(kids: Kid[], holds: (kid: Kid) => boolean): Kid[][] {
  const all: Kid[][] = []
  for (const kid of kids) {
    const last = all.at(-1)
    if (last && holds(last[0]!) === holds(kid))
      last.push(kid)
    else
      all.push([kid])
  }
  return all
}

export function made(role: string, kids: Kid[]): Tag {
  return { role, kids, about: new Map() }
}
