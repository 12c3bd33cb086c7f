import type { ComputedRef, WritableComputedRef } from 'vue'
import type { LectureRecord } from './lecture-record.ts'
import { createSyncState } from '@slidev/client'
import { useIntervalFn, useNow, useSessionStorage } from '@vueuse/core'
import serverState from 'server-reactive:lecture'
import { computed, toRaw, watch } from 'vue'
import { cleared, current, merge, noRecord, readRecord, withEntry } from './lecture-record.ts'

/** Another deck on the same host is another lecture. */
const name = `deck:lecture:${new URL(import.meta.env.BASE_URL, location.href).pathname}`

/**
 * What this window knows of the lecture. It stays in the window's own storage: a reload keeps it, and when the last window
 * is closed it is gone.
 */
const record = useSessionStorage<LectureRecord>(name, noRecord, {
  shallow: true,
  writeDefaults: false,
  listenToStorageChanges: false,
  serializer: { read: text => readRecord(parsed(text), Date.now()), write: JSON.stringify },
})

/**
 * The way to the other windows. Slidev's own, since it leads further than this browser: through the server in
 * `slidev dev`, and through whatever `addSyncMethod` adds. Each message brings all that a window knows and overwrites the
 * state here, so the state is but the letter box; what is known is merged in `record`, and no window can wipe out another.
 */
const { init, state } = createSyncState<LectureRecord>(serverState, { ...noRecord })
init(name)

/** Slidev's state has no word for asking. A window that opens asks here, and those that are open tell what they know. */
const asking = new BroadcastChannel(`${name}:ask`)
asking.onmessage = tell

/** A minute is soon enough to notice that a lecture is over, in a window that stays open until the next one. */
const now = useNow({ scheduler: tick => useIntervalFn(tick, 60_000) })
const known = computed(() => current(record.value, now.value.getTime()))

watch(state, hear, { deep: true })
hear()
tell()
asking.postMessage('')

function hear() {
  record.value = current(merge(record.value, readRecord(toRaw(state), Date.now())), Date.now())
}

function tell() {
  // A window that knows nothing has nothing to say.
  if (record.value.began || Object.keys(record.value.entries).length)
    Object.assign(state, record.value)
}

function change(to: (record: LectureRecord, now: number) => LectureRecord) {
  record.value = to(current(record.value, Date.now()), Date.now())
  tell()
}

/**
 * Something of the lecture that stands the same in every window.
 * @param read its shape: undefined for what has another one, and before it is set
 */
export function useLectureState<T>(key: string, read: (raw: unknown) => T | undefined): WritableComputedRef<T | undefined> {
  return computed({
    get: () => read(known.value.entries[key]?.value),
    set: value => change((record, now) => withEntry(record, key, value, now)),
  })
}

/** What only the presenter sees begins so: a new lecture clears it with the rest, but it is nothing that the room has done. */
export const presenterOnly = 'presenter:'

/** Whether anything was set in this lecture that the room sees. */
export const isLectureUnderWay: ComputedRef<boolean> = computed(() => Object.entries(known.value.entries)
  .some(([key, { value }]) => value !== undefined && !key.startsWith(presenterOnly)))

/** Forgets everything that was set, in every window. */
export function startNewLecture(): void {
  change(cleared)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}
