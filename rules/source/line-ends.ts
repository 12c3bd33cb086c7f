import type { FileRule } from '../rule.ts'
import { Buffer } from 'node:buffer'

export default {
  id: 'line-ends',
  severity: 'warning',
  why: '改行がまざると、一字直しただけでも、ファイル全体が変わったように見えます。',
  limit: '改行は LF',
  examples: {
    passes: '## 題\n\n本文\n',
    fails: '## 題\r\n\r\n本文\r\n',
  },
  checkFile({ bytes }) {
    const lines = Buffer.from(bytes).toString('latin1').split('\n')
    const line = lines.findIndex(text => text.includes('\r'))
    return line < 0 ? [] : [{ line, problem: '改行が CRLF か CR です。エディターで、改行を LF にして保存し直してください。' }]
  },
} satisfies FileRule
