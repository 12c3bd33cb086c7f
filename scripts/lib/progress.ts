import { Presets, SingleBar } from 'cli-progress'
import { timeInWords, timeLeft } from './time-left.ts'

/** Tells the person at the keyboard how far the work is. */
export interface Progress {
  /**
   * Does one piece of the work.
   * @param words what is being done: 講演: スライドを刷っています
   * @param weight how much of the whole it is, in any unit
   */
  during: <T>(words: string, weight: number, piece: () => Promise<T>) => Promise<T>
  /** Tells how far a piece of no weight is, whose steps count instead. */
  advance: (weight: number) => void
  end: () => void
}

/**
 * A bar with the time left on a terminal; plain lines where somebody reads them later.
 * @param pieces how many there are
 * @param weight of all of them
 */
export function showProgress(pieces: number, weight: number): Progress {
  return process.stdout.isTTY ? barOf(weight) : linesOf(pieces)
}

function linesOf(pieces: number): Progress {
  let begun = 0
  return {
    during: (words, _, piece) => {
      console.log(`[${++begun}/${pieces}] ${words}…`)
      return piece()
    },
    advance: () => {},
    end: () => {},
  }
}

function barOf(weight: number): Progress {
  const start = performance.now()
  let [done, last] = [0, start]
  const doing: string[] = []
  const payload = () => ({ doing: doing[0] ?? '', left: timeInWords(timeLeft(done / weight, last - start, performance.now() - last)) })
  // Who interrupts is answered by the command itself.
  const bar = new SingleBar({ format: '  {bar} {percentage}%  {left}  {doing}', barsize: 24, hideCursor: true, linewrap: false, clearOnComplete: true, gracefulExit: false }, Presets.shades_classic)
  const advance = (share: number) => {
    done += share
    last = performance.now()
    bar.update(done, payload())
  }
  bar.start(weight, 0, payload())
  const ticking = setInterval(() => bar.update(payload()), 1000)
  return {
    during: async (words, share, piece) => {
      doing.push(words)
      bar.update(payload())
      try {
        return await piece()
      }
      finally {
        doing.splice(doing.indexOf(words), 1)
        advance(share)
      }
    },
    advance,
    end: () => {
      clearInterval(ticking)
      bar.stop()
    },
  }
}
