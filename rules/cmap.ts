import type { Buffer } from 'node:buffer'

/**
 * The code points that a TrueType file has shapes for. A library for fonts reads much more of it, and takes seconds.
 * Formats: https://learn.microsoft.com/typography/opentype/spec/otff and …/cmap (4, 12)
 */
export function charactersIn(file: Buffer): number[] {
  const cmap = tableIn(file, 'cmap')
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + 8 * i)))
  return tables.flatMap((table) => {
    const format = table.readUInt16BE(0)
    return format === 4 ? inSegments(table) : format === 12 ? inGroups(table) : []
  })
}

function tableIn(file: Buffer, tag: string): Buffer {
  const records = Array.from({ length: file.readUInt16BE(4) }, (_, i) => file.subarray(12 + 16 * i))
  const record = records.find(record => record.toString('latin1', 0, 4) === tag)!
  return file.subarray(record.readUInt32BE(8), record.readUInt32BE(8) + record.readUInt32BE(12))
}

const between = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

function inSegments(table: Buffer): number[] {
  const size = table.readUInt16BE(6)
  return Array.from({ length: size / 2 }, (_, i) => i * 2).flatMap((i) => {
    const [last, first, delta, range] = [table.readUInt16BE(14 + i), table.readUInt16BE(16 + size + i), table.readUInt16BE(16 + 2 * size + i), table.readUInt16BE(16 + 3 * size + i)]
    return between(first, last).filter((code) => {
      const shape = range ? table.readUInt16BE(16 + 3 * size + i + range + 2 * (code - first)) : (code + delta) % 65536
      return code !== 65535 && shape !== 0
    })
  })
}

function inGroups(table: Buffer): number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, i) => 16 + 12 * i).flatMap(i => between(table.readUInt32BE(i), table.readUInt32BE(i + 4)))
}
