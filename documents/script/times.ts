import { say } from '../../content/say.ts'

/** Minutes as they are said: 1.25 → 1分15秒, 0.5 → 30秒. Pure. */
export function lasting(minutes: number): string {
  const all = Math.round(minutes * 60)
  const [whole, seconds] = [Math.floor(all / 60), all % 60]
  if (!seconds)
    return say('script.minutes-only', { minutes: whole })
  return whole ? say('script.both', { minutes: whole, seconds }) : say('script.seconds-only', { seconds })
}
