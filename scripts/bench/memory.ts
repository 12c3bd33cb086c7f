import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'

/** How often the memory is asked for, in ms. */
const BEAT = 200

/**
 * Does something, and looks how much memory a process and all that it starts hold at most meanwhile, each page of memory counted once.
 * @param pid this process, unless another is named
 * @returns bytes; undefined where the system does not tell
 */
export async function peakMemory(work: () => Promise<unknown>, pid = process.pid): Promise<number | undefined> {
  let peak: number | undefined
  let asking: Promise<void> = Promise.resolve()
  const beat = setInterval(() => {
    asking = held(pid).then((bytes) => {
      peak = bytes === undefined ? peak : Math.max(peak ?? 0, bytes)
    })
  }, BEAT)
  try {
    await work()
  }
  finally {
    clearInterval(beat)
    await asking
  }
  return peak
}

/** Linux only: each process says in /proc who started it, and what its share of memory is. */
async function held(root: number): Promise<number | undefined> {
  const pids = await readdir('/proc').then(names => names.filter(name => /^\d+$/.test(name)), () => [])
  const parents = new Map(await Promise.all(pids.map(async pid => [pid, await readFile(`/proc/${pid}/stat`, 'utf8').then(stat => stat.slice(stat.lastIndexOf(')')).split(' ')[2]!, () => '')] as const)))
  const ours = (pid: string | undefined): boolean => pid === String(root) || (!!pid && parents.has(pid) && ours(parents.get(pid)))
  const shares = await Promise.all(pids.filter(ours).map(pid => readFile(`/proc/${pid}/smaps_rollup`, 'utf8').then(text => Number(text.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) * 1024, () => 0)))
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) : undefined
}
