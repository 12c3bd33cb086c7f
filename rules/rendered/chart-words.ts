import type { PageRule } from '../rule.ts'
import { apart } from './kit.ts'

export default {
  id: 'chart-words',
  severity: 'error',
  why: '図の中で字が重なると、どの値の名前かわかりません。',
  limit: '字が、ほかの字にも印にも棒の端にも重ならない',
  examples: {
    passes: '<figure class="chart"><svg viewBox="0 0 600 300" width="600" height="300"><text x="20" y="80">中国</text><text x="20" y="180">米国</text></svg></figure>',
    fails: '<figure class="chart"><svg viewBox="0 0 600 300" width="600" height="300"><text x="20" y="80">中国</text><text x="30" y="86">米国</text></svg></figure>',
  },
  measure(root) {
    const svg = root.querySelector('.chart svg')
    if (!svg)
      return []
    const outer = svg.getBoundingClientRect()
    // The box of a line is higher than its letters: these fill about seven tenths of it.
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, width, height } = text.getBoundingClientRect()
      return { words: text.textContent!.trim(), letters: new DOMRect(left, top + height * 0.16, width, height * 0.68) }
    })
    // Poles and marks keep away from words; a bar may hold them, but may not end in them.
    const marks = [...svg.querySelectorAll('.pole, .mark, .dot, .openness-mark')].map(mark => mark.getBoundingClientRect())
    const bars = [...svg.querySelectorAll('.chart-bar')].map(bar => bar.getBoundingClientRect())
    return texts.flatMap(({ words, letters }, i) => {
      const cut = letters.left < outer.left - 1 || letters.right > outer.right + 1 || letters.top < outer.top - 1 || letters.bottom > outer.bottom + 1
      const under = texts.slice(i + 1).filter(other => apart(letters, other.letters) < 0).map(other => `「${other.words}」に重なる`)
      const marked = marks.some(mark => apart(letters, mark) < 0) ? ['印に重なる'] : []
      const inside = (bar: DOMRect) => letters.left >= bar.left && letters.right <= bar.right && letters.top >= bar.top && letters.bottom <= bar.bottom
      const barred = bars.some(bar => apart(letters, bar) < 0 && !inside(bar)) ? ['棒の端に掛かる'] : []
      return [...cut ? ['図の端で切れる'] : [], ...under, ...marked, ...barred].map(measured => ({ what: `「${words}」`, measured, help: '字をずらすか、短くしてください。' }))
    })
  },
} satisfies PageRule
