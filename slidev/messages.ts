import { addSyncMethod, disableBuiltinSync, useNav } from '@slidev/client'
import { toRaw } from 'vue'

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

/** What Slidev's windows tell each other of the show, by the name of what is told. Drawings, and what the deck tells, have other names. */
const shapes: Record<string, (value: unknown, slides: number) => boolean> = {
  page: (value, slides) => isCount(value) && (value as number) > 0 && (value as number) <= slides,
  clicks: isCount,
  clicksTotal: isCount,
  timer: value => isMap(value) && ['stopped', 'running', 'paused'].includes(value.status as string) && isMap(value.slides) && isNumber(value.startedAt) && isNumber(value.pausedAt),
  cursor: value => value === undefined || (isMap(value) && isNumber(value.x) && isNumber(value.y)),
  lastUpdate: value => value === undefined || (isMap(value) && ['presenter', 'viewer'].includes(value.type as string)),
}

/** Whether a message of another window can be one of Slidev's. */
function isWellFormed(message: unknown, slides: number): boolean {
  return isMap(message) && Object.entries(message).every(([name, value]) => shapes[name]?.(value, slides) ?? true)
}

/**
 * Lets the windows of a built site tell each other where the show stands, as Slidev does by itself, but only those of the same
 * site, and only what is well-formed: Slidev's own channel has the name of the title, which all editions share, and takes
 * anything. In `slidev dev` the server stands between the windows.
 */
export function hearOwnWindows(): void {
  if (import.meta.env.DEV)
    return
  const here = new URL(import.meta.env.BASE_URL, location.href).pathname
  addSyncMethod({
    init(name, onUpdate) {
      // Slidev has opened its own for this name just before.
      disableBuiltinSync()
      const channel = new BroadcastChannel(`${here} ${name}`)
      channel.onmessage = ({ data }) => {
        if (isWellFormed(data, useNav().total.value))
          onUpdate(data)
      }
      return (state, isHeard) => {
        if (!isHeard)
          channel.postMessage(toRaw(state))
      }
    },
  })
}
