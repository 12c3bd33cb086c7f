import type { Buffer } from 'node:buffer'
import { brotliDecompressSync } from 'node:zlib'

/**
 * The code points that a WOFF2 file has shapes for. A library for fonts (fontkit) takes seconds for the hundred files of a
 * Japanese face, since it unpacks them in JavaScript; only the table of characters is needed here.
 * Formats: https://www.w3.org/TR/WOFF2/ (4, 5) and https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersIn(file: Buffer): number[] {
  const cmap = tableIn(file)
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.subarray(cmap.readUInt32BE(8 + 8 * i)))
  return tables.flatMap((table) => {
    const format = table.readUInt16BE(0)
    return format === 4 ? inSegments(table) : format === 12 ? inGroups(table) : []
  })
}

/** Index of `cmap`, `glyf` and `loca` in the list of known tags. */
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63]

function tableIn(file: Buffer): Buffer {
  let at = 48
  const number = () => {
    for (let value = 0; ;) {
      const byte = file[at++]!
      value = value * 128 + (byte & 127)
      if (byte < 128)
        return value
    }
  }
  let [start, length, offset] = [0, 0, 0]
  for (let i = 0; i < file.readUInt16BE(12); i++) {
    const flags = file[at++]!
    const tag = flags & 63
    at += tag === OTHER ? 4 : 0
    const own = number()
    // Outlines are stored in another form unless they say 3, all else unless it says 0.
    const stored = (tag === GLYF || tag === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0) ? number() : own
    if (tag === CMAP)
      [start, length] = [offset, stored]
    offset += stored
  }
  return brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(start, start + length)
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
