import { say } from '../../content/say.ts'

/** What the presenter reads of numbers. Pure. */

/** 72.25 → 72:15: minutes as the plan counts them, without hours. */
export function clockTime(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60))
  return say('clock.time', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') })
}

/** To whole minutes: the sign and the word say which way. */
export function paceWords(behind: number): string {
  const n = Math.round(Math.abs(behind))
  return n === 0 ? say('pace.on-time') : say(behind > 0 ? 'pace.late' : 'pace.early', { n })
}

/** A span that is left or gone over; which of the two, its label says. */
export function leftMinutes(minutes: number): string {
  return say('left.minutes', { n: Math.abs(Math.round(minutes)) })
}
