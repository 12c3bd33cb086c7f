/** What the cost is made of that stands above an aim, as far as it was looked into; by the name of its row. */
export const rests: Record<string, string> = {
  'whole lecture, every slide visited': 'faces some 325 KB (BIZ UDPGothic 105 in each of two weights, both with the letters of either; Zen Old Mincho 75), scripts some 430 KB (slides 100, Slidev 110, Vue 70, pictures 35, diagrams 27, labs 25, claims and sources 24, d3 17)',
  'a turn, median, processor ÷ 1': 'style and layout: a slide has 200 to 450 elements, since each phrase of Japanese is one, so that lines break between phrases; the starter’s have some 25. Scripts take 4 ms',
  'a turn, 95th percentile, processor ÷ 1': 'the same, on slides with a diagram or a table',
  'a turn, median, processor ÷ 4': 'the same',
  'a turn, 95th percentile, processor ÷ 4': 'the same',
  'slides and handout, from a built site': 'opening two pages of some eighty slides each, 3 to 4 s, and finishing the PDFs (tags, titles, the same bytes each time), 1 to 2 s',
  'slides and handout, build included': 'the build, some 10 s, a third of it loading Slidev, Vite and UnoCSS',
  'every document of every edition, by `npm run export`': 'three builds, some 10 s of one core each and more side by side, and ten documents',
  'memory meanwhile, browser and all': 'two builds side by side, or two pages of eighty slides in the browser and their PDFs in Node while they are finished',
  'presenting, from the command to the first page': 'reading the tables of `content/` with the lines of their mistakes, some 0.3 s, the rules that keep Slidev from starting on a deck that cannot be read, and twelve plugins',
}
