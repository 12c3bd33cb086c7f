/** What the windows of one lecture know together, and how two of them come to know the same. Pure. */

/** Something that was set, by its key. */
export interface LectureEntry {
  /** When it was set, ms since 1970; always above what it replaces, so that clocks that differ do no harm. */
  at: number
  /** A value of JSON. Whoever asks for it checks its shape. */
  value: unknown
}

export interface LectureRecord {
  /** The lecture began after this, ms since 1970: what was set until then is another lecture's. */
  began: number
  entries: Record<string, LectureEntry>
}

/** After this long without a change a lecture is over, in ms: six hours. */
export const lectureEnds = 6 * 60 * 60 * 1000

export const noRecord: Readonly<LectureRecord> = { began: 0, entries: {} }

/**
 * A record out of storage or out of a message: what has another shape, or a time that is yet to come, is left out.
 * @param now ms since 1970
 */
export function readRecord(raw: unknown, now: number): LectureRecord {
  const isTime = (time: unknown): time is number => typeof time === 'number' && time >= 0 && time < now + lectureEnds
  const { began, entries } = isMap(raw) ? raw : {}
  const kept = Object.entries(isMap(entries) ? entries : {})
    .flatMap(([key, entry]) => isMap(entry) && isTime(entry.at) ? [[key, { at: entry.at, value: entry.value }] as const] : [])
  return { began: isTime(began) ? began : 0, entries: Object.fromEntries(kept) }
}

/** What two windows know together: of each key what was set last, and nothing of an earlier lecture. */
export function merge(one: LectureRecord, other: LectureRecord): LectureRecord {
  const began = Math.max(one.began, other.began)
  const both = [...Object.entries(one.entries), ...Object.entries(other.entries)]
    .filter(([, { at }]) => at > began)
    .sort(([, a], [, b]) => a.at - b.at)
  return { began, entries: Object.fromEntries(both) }
}

/** The record with one key set; `undefined` takes it out again. */
export function withEntry(record: LectureRecord, key: string, value: unknown, now: number): LectureRecord {
  const at = Math.max(now, record.began + 1, (record.entries[key]?.at ?? 0) + 1)
  return { ...record, entries: { ...record.entries, [key]: { at, value } } }
}

/** The record with nothing set. All that is known up to now belongs to the lecture that ends with this. */
export function cleared(record: LectureRecord, now: number): LectureRecord {
  return { began: Math.max(now, lastChange(record)), entries: {} }
}

/** The record, or a clean one where the lecture is over. */
export function current(record: LectureRecord, now: number): LectureRecord {
  // Every window that drops it says the same: nothing of it comes back from another one.
  return now - lastChange(record) > lectureEnds ? { began: lastChange(record), entries: {} } : record
}

function lastChange({ began, entries }: LectureRecord): number {
  return Math.max(began, ...Object.values(entries).map(({ at }) => at))
}

function isMap(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
