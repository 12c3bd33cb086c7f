import type { SlideRule } from '../rule.ts'

export default {
  id: 'front-matter',
  severity: 'error',
  why: '読めない頭書きは、黙って捨てられたり、本文として映ったりします。',
  limit: '項目と値が決まりどおり',
  reads: true,
  examples: {
    passes: '---\ntakeaway: 一つだけ。\n---\n\n## 題',
    fails: '---\ntakeawya: 一つだけ。\n---\n\n## 題',
  },
  // Which keys there are is Slidev's and the record's to say: they are asked where slides are read.
  checkSlide: ({ unread }) => unread ? [unread] : [],
} satisfies SlideRule
