import { expect, test } from '@playwright/test'
import { foundAfter } from '../edited.ts'

/**
 * The deck as it is, with one thing in it made false at a time: the rules name the file, and what is wrong. What only a picture
 * shows is held by `rendered/drawn-values.spec.ts`.
 */

const claims = 'content/claims.yaml'
const ecosystem = 'pages/ecosystem-strategy.md'
const appendix = 'pages/appendix.md'

/** What is done, in which file, and a part of what is said of it. */
const falsifications: [what: string, file: string, from: string | RegExp, to: string, says: string | RegExp][] = [
  ['a number in a title', ecosystem, '## この15モデルのうち', '## この16モデルのうち', /ecosystem-strategy\.md:\d+ 「16モデル」は/],
  ['a kanji numeral in a title', ecosystem, 'データまで開いたのは2つ\n', 'データまで開いたのは三つ\n', '「三つ」は'],
  ['a number by reference turned into another by hand', appendix, 'V3の[[v3-gpu-hours.cost]]は、最後', 'V3の657.6万ドルは、最後', /「657.6万ドル」は.*近いのは .*557.6万ドル/],
  ['a quote of another figure', appendix, '中国[[hf-share-2025.china]]', '中国[[hf-share-2025.us]]', '「15.8%」は「中国」ではなく「米国」の数です'],
  ['two quotes the other way round', appendix, '中国は[[atom-derivatives.china-start]]から[[atom-derivatives.china-end]]へ', '中国は[[atom-derivatives.china-end]]から[[atom-derivatives.china-start]]へ', '時の順が逆です'],
  ['a number and its month that do not belong together', appendix, '[[atom-derivatives.china-start|時点]]の', '[[atom-derivatives.china-end|時点]]の', '「10%」は「2026年2月」の数ではありません'],
  ['a takeaway', ecosystem, 'takeaway: 2026年6月に比べた15の', 'takeaway: 2026年6月に比べた51の', '「51」は'],
  ['the month of a takeaway', ecosystem, 'takeaway: 2026年6月に比べた', 'takeaway: 2026年5月に比べた', '「2026年5月」は'],
  ['a direction of a takeaway', appendix, '中国は米国をわずかに上回った', '米国は中国をわずかに上回った', '「米国」は「中国」より多くありません'],
  ['a caption', ecosystem, '200億パラメータ超。', '300億パラメータ超。', '「300億パラメータ」は'],
  ['a bracket of half width', ecosystem, '変わります（', '変わります(', '「す(」の括弧や疑問符が半角です'],
  ['a bracket of half width in the words of a chart', 'content/words/charts.yaml', 'のライセンス（', 'のライセンス(', '括弧や疑問符が半角です'],
  ['the period of a caption', ecosystem, '2026年1〜8月、', '2026年1〜9月、', '「2026年1〜9月」は'],
  ['the day of a caption', ecosystem, '2026年6月12日）', '2026年6月21日）', '「2026年6月21日」は'],
  ['a kanji date in a note', ecosystem, '2026年の大型だけなら', '二〇二七年の大型だけなら', '「二〇二七年」は'],
  ['a number in a note', appendix, '一時間2ドルという', '一時間3ドルという', '「3ドル」は'],
  ['a name in a title', ecosystem, '## 2026年の大型モデルの条件は、中国のほうがゆるい', '## 2026年の大型モデルの条件は、欧州のほうがゆるい', '「欧州」は'],
  ['a name in a note', appendix, '中国の前には、Llamaが', '中国の前には、MiniMaxが', '「MiniMax」は'],
  ['one firm made two', 'pages/opening.md', '見えているのは、<br>一社。', '見えているのは、<br>二社。', '「二社」は'],
  ['a number that no claim states, in a bubble', ecosystem, 'Phrona: 会社の商売の話ですか。', 'Phrona: 七億元の話ですか。', '「七億元」は'],
  ['how many points there are', 'pages/closing.md', '十三の札', '十四の札', /札の数\(13\)/],
  ['how long the lecture is', 'slides.md', '[講義] こんにちは。今日は九十分', '[講義] こんにちは。今日は八十分', 'この版の分の数(90)と合いません'],
  ['a verdict in a note', ecosystem, '一行めは、そのとおり。', '一行めは、当てはまりません。', 'このノートは「当てはまらない」と言いますが、表の判定は「そのとおり」'],
  ['a verdict in the record', claims, 'article_verdict: holds', 'article_verdict: not-so', '「rating」が決まりに合いません(article_verdict と合いません'],
  ['what the check found', claims, 'verdict_ja: R1は2025年9月までに1090万回', 'verdict_ja: R1は2025年9月までに1900万回', '言葉にある「1900万回」が'],
  ['what the article says', claims, '20社を超える', '30社を超える', '言葉にある「30社」が'],
  ['the words of a claim', claims, '中国17.1%、米国15.8%で', '中国15.8%、米国17.1%で', '「15.8%」は「中国」ではなく「米国」の数です'],
  ['a value of a claim', claims, 'us-undeclared: {value: 30,', 'us-undeclared: {value: 35,', '数「us-undeclared」を、claim_ja も claim_en も言っていません'],
  ['a year of a claim', claims, 'china-start: {value: 10, unit: percent, period: 2023-11,', 'china-start: {value: 10, unit: percent, period: 2022-11,', '「2023年11月」が'],
  ['the date of a release', claims, 'date: {date: 2025-07-11, subject: Kimi K2}', 'date: {date: 2025-07-12, subject: Kimi K2}', /rel-kimi-k2」の/],
  ['a release under another model', 'content/releases.yaml', 'model: Kimi K2, maker', 'model: GLM-4.6, maker', '別のもの(Kimi K2)の事実'],
  ['a release from another country', 'content/releases.yaml', 'model: Qwen3, maker: Alibaba, region: china', 'model: Qwen3, maker: Alibaba, region: us', '「Qwen3」の region は us ですが'],
  ['a cell of the matrix', 'content/openness.csv', 'OLMo.yaml,OLMo,us,Olmo-3.1-32B-Think,2025-12,open', 'OLMo.yaml,OLMo,us,Olmo-3.1-32B-Think,2025-12,closed', '「n_open」が決まりに合いません'],
  ['a definition', 'content/glossary.yaml', '2022年10月に始まり', '2021年10月に始まり', /glossary\.yaml:\d+ 「2021年10月」は/],
  ['the words of a chart', 'content/words/charts.yaml', '200億パラメータ超のモデルのライセンス（{when}）', '20億パラメータ超のモデルのライセンス（{when}）', /charts\.yaml:\d+ 「20億パラメータ」は/],
  ['the words of a lab', 'content/words/interlude.yaml', 'いちばん多くて{share}', '二千回のうち{share}', '「二千回」は'],
  ['a point', 'content/points.yaml', '一社の躍進ではなく', '二十社の躍進ではなく', '「二十社」は'],
  ['a note of the interlude', 'pages/lock-in.md', '答えは、七割と少し', '答えは、一割と少し', '「一割」は'],
  ['a diagram', 'snippets/gpu-to-open.mmd', 'GPUの輸出規制が、上から押さえる。', '2019年のGPUの輸出規制が、上から押さえる。', 'snippets/gpu-to-open.mmd:3 「2019年」は'],
]

for (const [what, file, from, to, says] of falsifications) {
  test(`${what} that is false is found`, async () => {
    const found = await foundAfter(file, text => text.replace(from, to))
    expect(found.join('\n')).toMatch(typeof says === 'string' ? new RegExp(RegExp.escape(says)) : says)
  })
}
