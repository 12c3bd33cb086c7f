import { expect, test } from '@playwright/test'
import { numbersIn, phrasesOf, tearable } from '../../markdown/phrases.ts'
import { settingOf } from '../../markdown/setting.ts'

/** Where a line may end, as `|`. */
const phrased = (text: string) => phrasesOf(text).join('|')

/** No line ends inside any of these, whatever stands around them. */
const WHOLE = ['2026年8月12日', '2024年末', '17.1%', '557.6万ドル', '二十社', '約67%', '三年足らず', 'DeepSeek-V3', 'Hugging Face', 'Llama 4', 'Kimi K2', 'Apache-2.0', 'MiniMax', '富良野', '知新察来', 'ダウンロード', '違うまま', '囲い込む', '言い切る', '抜けられなくなる', '食い違った', '言い添える', '受け入れる', '「実験」', '一人ずつ', '間に合う']

for (const word of WHOLE) {
  test(`no line ends inside ${word}`, () => {
    for (const text of [`それは${word}と、言うだろう。`, `はじめに${word}のだと思う。`, `あの人が、${word}ことを知っている。`]) {
      const phrases = phrasesOf(text)
      expect(phrases.join('')).toBe(text)
      expect(phrases.filter(phrase => phrase.includes(word)), phrases.join('|')).toHaveLength(1)
      expect(phrases.length, 'and yet lines end').toBeGreaterThan(1)
    }
  })
}

test('lines end after a phrase, and after a mark', () => {
  expect(phrased('道具を配れば、応用は外から育つ。')).toBe('道具を|配れば、|応用は|外から|育つ。')
  expect(phrased('米国が輸出を制限していること。')).toMatch(/していること。$/)
  expect(phrased('数え方・条件による')).toBe('数え方・|条件による')
  expect(phrased('富良野さんは「オープン」という言葉を、信じますか。')).toBe('富良野さんは|「オープン」という|言葉を、|信じますか。')
})

test('nothing that closes begins a line, and nothing that opens ends one', () => {
  for (const text of ['それ（本当に）、だめ？「はい」。', 'どこか（いつか）へ。『本』を、読む！', 'ちょっと、待って。']) {
    for (const phrase of phrasesOf(text)) {
      expect(phrase).not.toMatch(/^[、。」』）？！ー]/)
      expect(phrase).not.toMatch(/[「『（]$/)
    }
  }
})

test('a number and its counter are one, a number alone is not', () => {
  const numbers = (text: string) => numbersIn(text).map(({ start, end }) => text.slice(start, end))
  expect(numbers('班で10分、2024年末から3人')).toEqual(['10分', '2024年末', '3人'])
  expect(numbers('この15のうち')).toEqual([])
})

test('a browser that keeps letters together is told of what else to keep', () => {
  expect(tearable('「実験」と')).toBe(true)
  expect(tearable('応用は')).toBe(false)
  expect(tearable('配れば、')).toBe(false)
})

test('the last line of a paragraph is given company', () => {
  const ends = (text: string, paragraph: boolean) => settingOf(text, { paragraph }).breaks
  expect(ends('応用は外から育つ。', true)).toEqual([3])
  expect(ends('応用は外から育つ。', false)).toEqual([3, 6])
})

test('marks of display type are closed up', () => {
  const names = (text: string) => settingOf(text, { display: true }).spans.filter(({ name }) => ['hang', 'tight', 'near'].includes(name)).map(({ start, name }) => `${name} ${text[start]}`)
  expect(names('「はい」、「いいえ」と。')).toEqual(['hang 「', 'hang 「', 'tight 」', 'tight 」'])
  expect(settingOf('「はい」と', {}).spans.map(({ name }) => name)).toEqual(['whole'])
})
