import type { FileRule } from '../rule.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** 0-based line of the first byte that is no UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let from = 0
  for (let line = 0; ; line++) {
    const end = bytes.indexOf(10, from)
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? undefined : end))
    }
    catch {
      return line
    }
    if (end < 0)
      return 0
    from = end + 1
  }
}

export default {
  id: 'encoding',
  severity: 'error',
  why: '文字コードが違うと、文字化けし、頭書きが本文として映ります。',
  limit: 'BOM のない UTF-8',
  examples: {
    passes: '## 題',
    fails: '\uFEFF## 題',
  },
  checkFile({ bytes }) {
    const [first, second, third] = bytes
    if ((first === 0xFE && second === 0xFF) || (first === 0xFF && second === 0xFE))
      return [{ line: 0, problem: '文字コードが UTF-16 です。エディターで、BOM のない UTF-8 にして保存し直してください。' }]
    if (first === 0xEF && second === 0xBB && third === 0xBF)
      return [{ line: 0, problem: 'ファイルの初めに BOM があります。エディターで、BOM のない UTF-8 にして保存し直してください。' }]
    try {
      decoder.decode(bytes)
      return []
    }
    catch {
      return [{ line: brokenLine(bytes), problem: '文字コードが UTF-8 ではありません。エディターで、この行の字を確かめ、UTF-8 にして保存し直してください。' }]
    }
  },
} satisfies FileRule
