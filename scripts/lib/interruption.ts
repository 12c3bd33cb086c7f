import { Failure } from '../../content/failure.ts'

/** Signals that ask a command to stop, and what it then exits with, as shells have it. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof exitCodes

/** How long tidying up may take, in ms. */
const patience = 10_000

/** Somebody asked the command to stop. */
export class Interruption extends Failure {
  readonly exitCode: number

  constructor(signal: Signal) {
    super('中断しました。書きかけのものは片づけ、前からあったものはそのままです。')
    this.exitCode = exitCodes[signal]
  }
}

/**
 * Does work that leaves nothing behind when it is interrupted: the signal that it gets is aborted, whatever waits for it
 * fails, and the work unwinds by its own `finally`.
 * @throws {Interruption} when it was interrupted, whatever failed of it
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  // A terminal and npm both send the signal: the second one is the first.
  for (const name of Object.keys(exitCodes) as Signal[]) {
    process.on(name, () => {
      controller.abort(new Interruption(name))
      setTimeout(() => process.exit(exitCodes[name]), patience).unref()
    })
  }
  try {
    return await work(controller.signal)
  }
  catch (error) {
    throw controller.signal.aborted ? controller.signal.reason : error
  }
}
