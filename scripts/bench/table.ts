import type { Readings } from './statistics.ts'
import { arch, cpus, platform } from 'node:os'
import process from 'node:process'
import { rests } from './rests.ts'
import { median, spread } from './statistics.ts'

/** One line of the table. */
export interface Row {
  /** What was measured, in English. */
  what: string
  unit: 'KB' | 'ms' | 's' | 'MB'
  deck: Readings
  /** What it is held against. */
  rival?: { name: string, readings: Readings }
  /** The ratio, or the amount, that it should not pass. */
  goal?: { ratio: number } | { at_most: number }
}

/** Whether a row is what was aimed for; undefined where nothing was. */
export function isMet({ deck, rival, goal }: Row): boolean | undefined {
  if (!goal)
    return undefined
  return 'ratio' in goal ? !!rival && median(deck) / median(rival.readings) <= goal.ratio : median(deck) <= goal.at_most
}

/** `1.24 × starter`, with whether that is what was aimed for. */
export function verdictOf(row: Row): string {
  const { deck, rival, goal, unit } = row
  const ratio = rival && median(deck) / median(rival.readings)
  const measured = ratio === undefined ? '' : `${ratio.toFixed(2)} ×`
  if (!goal)
    return measured
  const aim = 'ratio' in goal ? `at most ${goal.ratio} ×` : `at most ${goal.at_most} ${unit}`
  return [measured, `${aim}: ${isMet(row) ? 'met' : 'not met'}`].filter(Boolean).join(', ')
}

/** The table as Markdown, with the machine and the day. */
export function markdownOf(rows: Row[], { load, day }: { load: number, day: string }): string {
  const cell = ({ rival }: Row) => rival ? `${spread(rival.readings)} (${rival.name})` : ''
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Deck and rival take turns; three numbers are the least, the median and the most. Text is weighed as gzip',
    'makes it, faces and pictures as they are. Times are this machine’s, ratios travel better.',
    '',
    `${day}, ${platform()}-${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, load ${load.toFixed(1)} before.`,
    '',
    '| | unit | this deck | against | ratio and aim |',
    '|---|---|---|---|---|',
    ...rows.map(row => `| ${row.what} | ${row.unit} | ${spread(row.deck)} | ${cell(row)} | ${verdictOf(row)} |`),
    '',
    '## What stands above an aim is made of',
    '',
    ...rows.filter(row => isMet(row) === false && row.what in rests).map(({ what }) => `- ${what}: ${rests[what]}.`),
    '',
  ].join('\n')
}
