import { availableParallelism } from 'node:os'

/**
 * Lets as many tasks run at a time as there are places; the others wait for their turn, in their order.
 * @param places as many as the machine has cores, unless told otherwise
 */
export function sideBySide(places = Math.max(1, availableParallelism())): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (task) => {
    if (free > 0)
      free--
    else
      await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await task()
    }
    finally {
      // Whoever waits takes over the place.
      const next = waiting.shift()
      if (next)
        next()
      else
        free++
    }
  }
}

/**
 * Waits until all have come to their end, so that none goes on behind the back of an error.
 * @throws the first error
 */
export async function allDone<T>(tasks: Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(tasks)
  return ends.map((end) => {
    if (end.status === 'rejected')
      throw end.reason
    return end.value
  })
}
