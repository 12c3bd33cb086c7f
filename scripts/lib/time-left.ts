/**
 * How long work still takes, going by what is done of it; undefined as long as nothing is known.
 * @param done share of the whole that is done, 0 to 1
 * @param took ms until then
 * @param since ms that have passed after that
 * @returns ms, never below 0
 */
export function timeLeft(done: number, took: number, since: number): number | undefined {
  return done > 0 ? Math.max(0, took * (1 - done) / done - since) : undefined
}

/** In words, never more exact than such a guess is: 残り約40秒. */
export function timeInWords(ms: number | undefined): string {
  if (ms === undefined)
    return ''
  const seconds = Math.ceil(ms / 5000) * 5
  return seconds === 0 ? 'まもなく' : seconds < 90 ? `残り約${seconds}秒` : `残り約${Math.round(seconds / 60)}分`
}
