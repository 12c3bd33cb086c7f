import { expect, test } from '@playwright/test'
import { foundAfter } from '../edited.ts'

/** The deck as it is, with one thing broken at a time: what is said names the file and the line, and what helps. */

const opening = 'pages/opening.md'
const strategy = 'pages/ecosystem-strategy.md'
const entry = 'slides.md'
const claims = 'content/claims.yaml'

const to = (from: string | RegExp, text: string) => (whole: string) => whole.replace(from, () => text)
/** Puts words on the second slide of the opening, whose title stands on line 31, and the words on 33. */
const say = (words: string) => to('一つの話が、三つのことに触れている\n', `一つの話が、三つのことに触れている\n\n${words}\n`)
/** Puts a line in the front matter of the first slide of the opening. */
const head = (line: string) => to('layout: statement\n', `layout: statement\n${line}\n`)
/** Puts a line in the head of the deck. */
const deck = (from: string | RegExp, line: string) => to(from, line)

type Row = [what: string, file: string, edit: (text: string) => string, says: RegExp]

const frontMatter: Row[] = [
  ['a key that nobody knows', opening, to('takeaway:', 'takeawya:'), /opening\.md:8 「takeawya」という項目はありません。「takeaway」のことですか。/],
  ['a key of another tool', opening, head('theme: gaia'), /opening\.md:3 「theme」という項目はありません。/],
  ['a layout that nobody knows', opening, to('layout: trio', 'layout: triio'), /opening\.md:23 「layout」の値「triio」は使えません。.*「trio」のことですか。/],
  ['a beat that nobody knows', opening, to('beats: [O1]', 'beats: [O99]'), /opening\.md:4 「beats」の「O99」は content\/beats\.yaml にありません。/],
  ['a claim that nobody knows', strategy, to('art-01-org-count', 'art-01-org-cuont'), /ecosystem-strategy\.md:\d+ 「claims」の「art-01-org-cuont」は.*「art-01-org-count」のことですか。/],
  ['an edition that nobody knows', opening, to('cut: study-group', 'cut: studygroup'), /opening\.md:5 「cut」の「studygroup」は.*「study-group」のことですか。/],
  ['a picture that nobody knows', opening, to('picture: one-flower', 'picture: one-flour'), /opening\.md:3 「picture」の「one-flour」は.*「one-flower」のことですか。/],
  ['a part that nobody knows', strategy, to('part: ecosystem-strategy', 'part: ecosystem'), /ecosystem-strategy\.md:3 「part」の「ecosystem」は/],
  ['a speaker that nobody knows', strategy, to('speaker: furano', 'speaker: furanno'), /「speaker」の「furanno」は.*「furano」のことですか。/],
  ['minutes in words', opening, to('minutes: 0.75', 'minutes: 一分'), /opening\.md:6 「minutes」の値「一分」は使えません。/],
  ['negative minutes', opening, to('minutes: 0.75', 'minutes: -1'), /opening\.md:6 「minutes」の値「-1」は使えません。/],
  ['minutes of a stranger', opening, to('minutes: {lecture: 1.25', 'minutes: {lekture: 1.25'), /「minutes」の「lekture」は.*「lecture」のことですか。/],
  ['a list in place of a word', opening, head('title: [一, 二]'), /opening\.md:3 「title」の値「\["一","二"\]」は使えません。文字で書いてください。/],
  ['broken YAML', opening, to('takeaway: 一社', 'takeaway: "一社'), /opening\.md:\d+ YAMLとして読めません/],
  ['a key given twice', opening, head('layout: dialogue'), /opening\.md:3 YAMLとして読めません（同じ項目が二度/],
  ['a colon in a value', opening, to('takeaway: 一社', 'takeaway: 一社: 二社'), /opening\.md:8 YAMLとして読めません/],
  ['an alias to nothing', opening, head('class: *強調'), /opening\.md:\d+ YAMLとして読めません（\* で始まる値は/],
  ['a front matter that does not close', opening, to('ずっと大きい。\n---\n', 'ずっと大きい。\n'), /opening\.md:10 頭書きが閉じていません。/],
  ['words right under the hyphens', opening, to('---\nlayout: trio\n', '---\n## 題\nlayout: trio\n'), /opening\.md:23 頭書きが閉じていません。/],
  ['a front matter that is a sentence', opening, to('---\nlayout: trio\n', '---\nここから次\n---\nlayout: trio\n'), /opening\.md:23 頭書きが「項目: 値」の並びになっていません。/],
  ['three hyphens in a value', opening, to('takeaway: 一社の', 'takeaway: 一社---の'), /opening\.md:\d+ 頭書きの値に --- があり/],
  ['a tab in YAML', opening, to('minutes: 0.75', 'minutes:\n\tlecture: 0.75'), /opening\.md:\d+ YAMLとして読めません（字下げにタブ/],
  ['a waiver of no rule', opening, head('waive: [{rule: minuets, why: 理由を一文で書きました。, until: 2026-12-31}]'), /opening\.md:3 .*「minuets」という決まりはありません。「minutes」のことですか。/],
  ['a waiver without a reason', opening, head('waive: [{rule: minutes, why: 急ぎ, until: 2026-12-31}]'), /opening\.md:3 「waive」の値.*理由を一文で書いてください。/],
  ['a waiver without a day', opening, head('waive: [{rule: minutes, why: 理由を一文で書きました。}]'), /opening\.md:3 「waive」の値/],
]

const headOfDeck: Row[] = [
  ['fonts by name', entry, deck(/fonts:\n(?: {2}.*\n)+/, 'fonts: Arial\n'), /slides\.md:\d+ 「fonts」の値「Arial」は使えません。/],
  ['fonts of another host', entry, deck('  provider: none\n', '  provider: google\n'), /slides\.md:\d+ fonts に provider: none がありません。/],
  ['no fonts', entry, deck(/fonts:\n(?: {2}.*\n)+/, ''), /slides\.md:\d+ fonts に provider: none がありません。/],
  ['an icon of another host', entry, deck('favicon: /favicon.svg', 'favicon: https://example.com/a.png'), /slides\.md:12 favicon が手もとのファイルではありません。/],
  ['a width in words', entry, deck('canvasWidth: 1280', 'canvasWidth: wide'), /slides\.md:10 「canvasWidth」の値「wide」は使えません。数で書いてください。/],
  ['another width', entry, deck('canvasWidth: 1280', 'canvasWidth: 980'), /slides\.md:10 canvasWidth が 1280 ではありません。/],
  ['a shape of the slide that is none', entry, deck('aspectRatio: 16/9', 'aspectRatio: wide'), /slides\.md:11 aspectRatio が 16\/9 ではありません。/],
  ['a transition that nobody knows', entry, deck('transition: fade', 'transition: fadee'), /slides\.md:\d+ 「transition」の値「fadee」は使えません。.*「fade」のことですか。/],
  ['a duration in words', entry, deck('transition: fade', 'transition: fade\nduration: forever'), /slides\.md:\d+ 「duration」の値「forever」は使えません。.*90min/],
  ['a theme that is not there', entry, deck('theme: default', 'theme: sereph'), /slides\.md:8 「theme」の値「sereph」は使えません。/],
  ['another language', entry, deck('lang: ja', 'lang: en'), /slides\.md:7 lang が ja ではありません。/],
  ['a head that does not close', entry, deck('同じ手でもできる。\n---\n', '同じ手でもできる。\n'), /slides\.md:\d+ .*(?:頭書きが閉じていません|YAML)/],
  ['a head without its first hyphens', entry, text => text.replace(/^---\n/, ''), /slides\.md:\d+ .*がありません。/],
  ['a byte order mark before it', entry, text => `\uFEFF${text}`, /slides\.md:1 ファイルの初めに BOM があります。/],
  ['too many aliases', entry, deck('lang: ja', `lang: ja\nconfig:\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefgh'].map((key, i) => `  ${key}: &${key} [${Array.from({ length: 9 }).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}`), /slides\.md:\d+ YAMLとして読めません/],
]

const importsOfPages: Row[] = [
  ['a page that is not there', entry, to('./pages/lock-in.md', './pages/lockin.md'), /slides\.md:\d+ src の「\.\/pages\/lockin\.md」というページがありません。/],
  ['a page outside', entry, to('./pages/lock-in.md', '../../etc/passwd.md'), /slides\.md:\d+ src の「\.\.\/\.\.\/etc\/passwd\.md」が、このフォルダーの外を指しています。/],
  ['a page that imports itself', entry, to('./pages/lock-in.md', './slides.md'), /slides\.md:\d+ src の「\.\/slides\.md」は、自分を取り込んでいる/],
  ['a slide that is not there', entry, to('./pages/lock-in.md', './pages/lock-in.md#99'), /slides\.md:\d+ src の「\.\/pages\/lock-in\.md#99」からは、一枚も取り込めません。/],
  ['a folder as a page', entry, to('./pages/lock-in.md', './pages'), /slides\.md:\d+ src の「\.\/pages」はフォルダーです。/],
  ['a number as a page', entry, to('src: ./pages/lock-in.md', 'src: 5'), /slides\.md:\d+ 「src」の値「5」は使えません。文字で書いてください。/],
  ['a misspelt src', entry, to('src: ./pages/lock-in.md', 'scr: ./pages/lock-in.md'), /slides\.md:\d+ 「scr」という項目はありません。「src」のことですか。/],
  ['a part that is taken out', entry, to('---\nsrc: ./pages/lock-in.md\n---\n\n', ''), /slides\.md:1 講義に「間奏」のスライドが一枚もありません。/],
  ['a page that is empty', 'pages/lock-in.md', () => '', /slides\.md:1 講義に「間奏」のスライドが一枚もありません。/],
  ['a part that opens nowhere', strategy, to('part: ecosystem-strategy\n', ''), /slides\.md:1 講義に「主題1」のスライドが一枚もありません。/],
  ['aliases without end in a page', opening, head(`class:\n  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[...'bcdefgh'].map((key, i) => `  ${key}: &${key} [${Array.from({ length: 9 }).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}`), /(?:opening|slides)\.md:\d+ .*YAMLとして読めません/],
]

const marks: Row[] = [
  ['a note that does not close', opening, to('次へ: その仕組みを見ようとすると、技術の話だけでは済まなくなります。\n[読書会] 次へ: その仕組みを、二人は一本の報告書を手がかりに見ていきます。\n-->\n', '次へ: 次です。\n'), /opening\.md:13 ここで始まるノートが閉じていません。/],
  ['a note that does not begin', opening, to('<!--\nDeepSeek', 'DeepSeek'), /opening\.md:\d+ --> に対になる <!-- がありません。/],
  ['a dialogue that does not close', strategy, to('後押ししている。\n```\n', '後押ししている。\n'), /ecosystem-strategy\.md:35 会話の囲みが閉じていません。/],
  ['a diagram that does not close', opening, say('```mermaid\nflowchart LR\n  a --> b'), /opening\.md:\d+ 図の囲みが閉じていません。/],
  ['a dialogue in tildes', strategy, to(/```dialogue\n([\s\S]*?)```/, '~~~dialogue\n富良野: はい。\nPhrona: いいえ。\n~~~'), /ecosystem-strategy\.md:35 「~~~dialogue」は囲みとして読めません。/],
  ['a dialogue after a space', strategy, to('```dialogue\n', '``` dialogue\n'), /ecosystem-strategy\.md:35 「``` dialogue」は囲みとして読めません。/],
  ['a misspelt dialogue', strategy, to('```dialogue\n', '```dialoge\n'), /ecosystem-strategy\.md:35 「```dialoge」という囲みはありません。「```dialogue」のことですか。/],
  ['a form that nobody knows', strategy, to('```dialogue split', '```dialogue spilt'), /「spilt」という会話の形はありません。「split」のことですか。/],
  ['a speaker that nobody knows in a dialogue', strategy, to('Phrona: ニュース', 'Frona: ニュース'), /ecosystem-strategy\.md:36 「Frona」という話し手はいません。/],
  ['a line without a speaker', strategy, to('Phrona: ニュース', 'ニュース'), /ecosystem-strategy\.md:36 話し手のない行です/],
  ['a full-width colon', strategy, to('Phrona: ニュース', 'Phrona：ニュース'), /ecosystem-strategy\.md:36 話し手の後のコロンが全角です。/],
  ['an empty line in a dialogue', strategy, to('富良野: 報告書だと', '\n富良野: 報告書だと'), /ecosystem-strategy\.md:37 会話の途中に空の行があります。/],
  ['an empty dialogue', strategy, to(/```dialogue\n[\s\S]*?```/, '```dialogue\n```'), /ecosystem-strategy\.md:36 会話が空です。/],
  ['thirty bubbles', strategy, to('富良野: 報告書だと', `${'富良野: はい。\n'.repeat(30)}富良野: 報告書だと`), /ecosystem-strategy\.md:\d+ 吹き出しが33つあります。3つまで/],
  ['a bubble without end', strategy, to('いなかった', 'い'.repeat(80)), /ecosystem-strategy\.md:36 吹き出しが\d+字です。60字までに/],
  ['an emphasis that does not close', opening, say('ここが**大事です。'), /opening\.md:33 強調の \*\* が閉じていないか/],
  ['an emphasis that opens beside a bracket', strategy, to('**いなかった**のでしょうか', 'これは**「いなかった」**のでしょうか'), /ecosystem-strategy\.md:36 強調の \*\* が閉じていないか/],
  ['ruby of full width', strategy, to('{傲慢|ごうまん}', '｛傲慢｜ごうまん｝'), /ecosystem-strategy\.md:\d+ ふりがなの「｛傲慢｜ごうまん｝」に全角の記号があります。/],
  ['ruby that does not close', strategy, to('{傲慢|ごうまん}', '{傲慢|ごうまん'), /ecosystem-strategy\.md:\d+ ふりがなの「\{傲慢\|ごうまん[^」]*」が閉じていません。/],
  ['ruby without a reading', strategy, to('{傲慢|ごうまん}', '{傲慢|}'), /ecosystem-strategy\.md:\d+ ふりがなの「\{傲慢\|\}」が空か/],
  ['a quote of nothing', 'pages/appendix.md', to('[[hf-share-2025.china]]', '[[hf-share-2025.chna]]'), /appendix\.md:\d+ 「\[\[hf-share-2025\.chna\]\]」の「chna」という数は/],
  ['a quote without a name', 'pages/appendix.md', to('[[hf-share-2025.china]]', '[[hf-share-2025]]'), /appendix\.md:\d+ 「\[\[hf-share-2025\]\]」は引用として読めません。/],
  ['an edition in a note that is none', opening, to('[読書会] 次へ', '[読書界] 次へ'), /opening\.md:\d+ 「\[読書界\]」という版はありません。「読書会」のことですか。/],
  ['a table of four hundred rows', opening, say(`| 一 | 二 |\n| - | - |\n${'| a | b |\n'.repeat(400)}`), /opening\.md:33 表が400行あります。/],
]

const html: Row[] = [
  ['a mustache', opening, say('{{ $slidev.nav.currentPage }}'), /opening\.md:33 「\{\{ \$slidev\.nav\.currentPage \}\}」は式として動きます。/],
  ['a mustache that does not close', opening, say('{{ 式'), /opening\.md:33 「\{\{」は式として動きます。/],
  ['a component that nobody knows', opening, say('<PieChart />'), /opening\.md:33 <PieChart> という部品はありません。/],
  ['a misspelt component', strategy, to('<ReleaseTimeline />', '<ReleaseTimelin />'), /ecosystem-strategy\.md:\d+ <ReleaseTimelin> という部品はありません。<ReleaseTimeline> のことですか。/],
  ['a source that nobody knows', opening, to('id="meinhardt-2025"', 'id="meinhart-2025"'), /opening\.md:\d+ 「id」の「meinhart-2025」は content\/sources\.yaml にありません。「meinhardt-2025」のことですか。/],
  ['a voice that nobody knows', opening, to('speaker="furano"', 'speaker="furanno"'), /opening\.md:\d+ 「speaker」の「furanno」は/],
  ['a source without an id', opening, to('<SourceEntry id="meinhardt-2025"', '<SourceEntry'), /opening\.md:\d+ <SourceEntry> に id がありません。/],
  ['a lever without a lab', 'pages/lock-in.md', to(/lever="\w+"/, 'lever="nothing"'), /lock-in\.md:\d+ 「lever」の「nothing」は content\/levers\.yaml にありません。/],
  ['raw HTML', opening, say('<div class="grid">一</div>'), /opening\.md:33 生の HTML の <div> は使えません。/],
  ['a frame of another site', opening, say('<iframe src="https://example.com"></iframe>'), /opening\.md:33 .*(?:<iframe> は使えません|読み込みます)。/],
  ['a script', opening, say('<script>alert(1)</script>'), /opening\.md:33 <script> は書けません。/],
  ['a script with a setup', opening, say('<script setup lang="ts">\nconst a = 1\n</script>'), /opening\.md:33 <script> は書けません。/],
  ['a handler', opening, say('<span onclick="alert(1)">一</span>'), /opening\.md:33 <span> に onclick は書けません。/],
  ['a handler of Vue', opening, say('<span @click="a = 1">一</span>'), /opening\.md:33 <span> に @click は書けません。/],
  ['a style', opening, say('<span style="color:red">一</span>'), /opening\.md:33 <span> の style は使えません。/],
  ['a sheet of styles', opening, say('<style>h2 { color: red }</style>'), /opening\.md:33 <style> は書けません。/],
  ['a tag that does not close', opening, say('<span lang="en">open'), /opening\.md:33 <span> が閉じていません。/],
  ['a tag that does not end', opening, say('<SourceEntry id="meinhardt-2025"'), /opening\.md:33 <SourceEntry> が閉じていません。/],
  ['a tag that only closes', opening, say('一</span>'), /opening\.md:33 <\/span> に、対になる <span> がありません。/],
  ['an address that is a script', opening, say('[押す](javascript:alert(1))'), /opening\.md:33 「javascript:alert\(1\)」という住所は使えません。/],
  ['an address that is data', opening, say('<span href="data:text/html,hello">一</span>'), /opening\.md:33 .*(?:住所は使えません|書けません)。/],
  ['an address that is no source', opening, say('[例](https://example.com/a)'), /opening\.md:33 「https:\/\/example\.com\/a」は content\/sources\.yaml にありません。/],
  ['an address in the running text', opening, say('くわしくは https://example.com/a を。'), /opening\.md:33 「https:\/\/example\.com\/a」は content\/sources\.yaml にありません。/],
  ['a foreign picture', opening, say('![門](https://example.com/a.png)'), /opening\.md:33 「https:\/\/example\.com\/a\.png」は、ほかのサイトから読み込みます。/],
  ['a picture that is not there', opening, say('![門](/gate.png)'), /opening\.md:33 絵「\/gate\.png」がありません。/],
  ['a picture without words', opening, say('![](/favicon.svg)'), /opening\.md:33 絵「\/favicon\.svg」に、見ない人への言葉がありません。/],
  ['a cover picture that is not there', entry, to('/illustrations/cover.svg', '/illustrations/covr.svg'), /slides\.md:\d+ 絵「\/illustrations\/covr\.svg」がありません。/],
  ['code that is not there', 'pages/appendix.md', to('lock-in.ts#choose', 'lock-out.ts#choose'), /appendix\.md:\d+ 取り込むファイル snippets\/lock-out\.ts がありません。/],
  ['a region that is not there', 'pages/appendix.md', to('lock-in.ts#choose', 'lock-in.ts#chose'), /appendix\.md:\d+ snippets\/lock-in\.ts に「#region chose」がありません。/],
  ['a diagram that is not there', strategy, to('enclosure-loop.mmd', 'enclosure.mmd'), /ecosystem-strategy\.md:\d+ 図のファイル snippets\/enclosure\.mmd がありません。/],
]

const characters: Row[] = [
  ['a kanji that no face has', opening, say('𠮷野家'), /opening\.md:33 「𠮷」は、積んだ書体にない字です。/],
  ['a face with its colour', opening, say('よい👍🏽'), /opening\.md:33 「👍🏽」は、積んだ書体にない字です。/],
  ['Hangul', opening, say('한글'), /opening\.md:33 「한」「글」は、積んだ書体にない字です。/],
  ['a control character', opening, say('鐘\u0007が鳴る'), /opening\.md:33 見えない文字（U\+0007）があります。/],
  ['a space without width', opening, say('見え\u200Bない'), /opening\.md:33 見えない文字（U\+200B）があります。/],
  ['a turn of direction', opening, say('\u202Eabc'), /opening\.md:33 見えない文字（U\+202E）があります。/],
  ['a sound mark by itself', opening, say('ガ'.normalize('NFD')), /opening\.md:33 濁点などが、字と分かれて書かれています/],
  ['a byte order mark on a page', opening, text => `\uFEFF${text}`, /opening\.md:1 ファイルの初めに BOM があります。/],
  ['line ends of Windows', opening, text => text.replaceAll('\n', '\r\n'), /opening\.md:1 改行が CRLF か CR です。/],
  ['line ends of old', opening, text => text.replaceAll('\n', '\r'), /opening\.md:1 改行が CRLF か CR です。/],
  ['a byte order mark on records', claims, text => `\uFEFF${text}`, /claims\.yaml:1 ファイルの初めに BOM があります。/],
  ['a letter of half width', opening, say('カタカナ(半角)'), /opening\.md:33 .*括弧や疑問符が半角です/],
]

const japanese: Row[] = [
  ['a bracket that does not close', opening, say('「門が開く。'), /opening\.md:33 「「」に、対になるものがありません。/],
  ['a dropped ら', opening, say('庭は見れる。'), /opening\.md:33 ら抜き言葉です。/],
  ['two negatives', opening, say('開かないわけではない。'), /opening\.md:33 二重否定です。/],
]

const story: Row[] = [
  ['no title', opening, to('## 一つの話が、三つのことに触れている\n', ''), /opening\.md:22 題がありません。/],
  ['no note', opening, to(/<!--\n性能の競争[\s\S]*?-->\n/, ''), /opening\.md:22 ノートがありません。/],
  ['a note that leads nowhere', opening, to(/次へ: この三つを.*\n/, ''), /opening\.md:\d+ ノートの終わりの「次へ: 」が0つあります。/],
  ['no minutes', opening, to('minutes: 0.75\n', ''), /opening\.md:1 minutes がありません。/],
  ['no takeaway', opening, to(/takeaway: 一社.*\n/, ''), /opening\.md:1 takeaway がありません。/],
  ['a takeaway of a word', opening, to(/takeaway: 一社.*\n/, 'takeaway: 一社。\n'), /opening\.md:8 takeaway が3字です。/],
  ['no cut', opening, to('cut: study-group\n', ''), /opening\.md:1 cut がありません。/],
  ['no beats', opening, to('beats: [O1]\n', ''), /opening\.md:1 beats がありません。/],
  ['a beat that nobody carries', opening, to('beats: [O2]', 'beats: []'), /slides\.md:1 段「O2」（.*）を、どのスライドも言っていません。/],
  ['beats out of order', opening, to('beats: [O1]', 'beats: [O4]'), /opening\.md:\d+ 段「O2」が「O4」より後にあります。/],
  ['a beat in the other\'s mouth', strategy, to('Phrona: ニュースだと', '富良野: ニュースだと'), /ecosystem-strategy\.md:36 段「E1」はPhronaの言葉ですが/],
  ['more minutes than the programme', opening, to('minutes: 0.75', 'minutes: 9'), /slides\.md:\d+ 講義の「開幕」は合わせて14\.25分ですが、予定は6分です。/],
  ['more words than minutes', opening, to('性能の競争だけなら', `${'言うこと'.repeat(60)}。性能の競争だけなら`), /opening\.md:22 言うことが\d+字、pause が0\.25分で/],
  ['longer silence than minutes', opening, to('pause: 0.25', 'pause: 3'), /opening\.md:1 pause（3分）が minutes（0\.75分）より長く/],
  ['a theme without its door', strategy, to('layout: section\npart', 'layout: default\npart'), /ecosystem-strategy\.md:1 講義の「主題1」が扉で始まっていません。/],
  ['a theme that does not ask', strategy, to('layout: question', 'layout: default'), /ecosystem-strategy\.md:\d+ 講義の「主題1」が問いで終わっていません。/],
  ['a check without a verdict', strategy, to('claims: [art-12-training-data, art-13-commercial-limits]', 'claims: [hf-share-2025]'), /ecosystem-strategy\.md:\d+ 事実「hf-share-2025」には判定がありません。/],
  ['a term that nobody lists', 'pages/appendix.md', to('\'W3\', ', ''), /slides\.md:1 用語「フロンティアモデル」が用語集に載っていません。/],
  ['the form of the dialogue before', strategy, to('```dialogue split', '```dialogue'), /会話の形が、一つ前の会話と同じ exchange です。/],
]

const content: Row[] = [
  ['an empty cell', 'content/openness.csv', text => text.replace(/,open,/, ',,'), /openness\.csv:2 「\w+」が決まりに合いません/],
  ['a row with a cell too few', 'content/openness.csv', text => text.replace(/,[^,\n]*\n(?=[^\n]*\n)/, '\n'), /openness\.csv:\d+ /],
  ['a column that nobody knows', 'content/openness.csv', text => text.replace('system', 'sytsem'), /openness\.csv:2 /],
  ['a share of 5850 %', claims, text => text.replace(/value: [\d.]+, unit: percent/, 'value: 5850, unit: percent'), /claims\.yaml:\d+ .*の値 5850 は、単位「percent」ではありえません/],
  ['a date that no calendar has', claims, text => text.replace(/as_of: '?[\d-]+'?/, 'as_of: 2099-13-45'), /claims\.yaml:\d+ 「as_of」が決まりに合いません/],
  ['a date to come', claims, text => text.replace(/as_of: '?[\d-]+'?/, 'as_of: 2099'), /claims\.yaml:\d+ 「as_of」が決まりに合いません\(まだ来ていない日付です\)/],
  ['an address that is a script, of a source', 'content/sources.yaml', text => text.replace(/url: \S+/, 'url: javascript:alert(1)'), /sources\.yaml:\d+ 「url」が決まりに合いません/],
  ['an address without a host', 'content/sources.yaml', text => text.replace(/url: \S+/, 'url: example'), /sources\.yaml:\d+ 「url」が決まりに合いません/],
  ['records that are no list', 'content/points.yaml', () => 'K1: 一つめ\n', /points\.yaml:1 「- id: …」で始まる項目の並びにしてください。/],
  ['records that are empty', 'content/points.yaml', () => '', /points\.yaml:1 「- id: …」で始まる項目の並びにしてください。/],
  ['records with a tab', 'content/points.yaml', text => text.replace('- {', '- {\n\t'), /points\.yaml:\d+ YAMLとして読めません/],
  ['an emblem that is not there', 'content/speakers.yaml', to('furano.svg', 'furanno.svg'), /speakers\.yaml:\d+ .*「furanno\.svg」がありません/],
  ['an emblem of two letters', 'content/parts.yaml', to('emblem: 囲', 'emblem: 囲い'), /parts\.yaml:\d+ 「emblem」が決まりに合いません/],
  ['a theme without an emblem', 'content/parts.yaml', to('emblem: 囲, ', ''), /parts\.yaml:\d+ 「主題1」に emblem がありません。/],
  ['a picture that nobody has drawn', 'content/pictures.yaml', to('- id: one-flower', '- id: two-flowers'), /pictures\.yaml:\d+ 「two-flowers」の絵がありません。/],
  ['two pictures of one name', 'content/pictures.yaml', to('- id: one-flower', '- id: gate-chain'), /pictures\.yaml:\d+ id「gate-chain」は \d+ 行目にもあります。/],
  ['an edition of no file', 'content/editions.yaml', to('entry: talk.md', 'entry: talk.txt'), /editions\.yaml:\d+ 「entry」が決まりに合いません/],
  ['a character that no face has, in words', 'content/words/slides.yaml', text => text.replace(/: (.)/, ': 😀$1'), /slides\.yaml:\d+ 「😀」は、積んだ書体にない字です。/],
  ['an alias to nothing, in records', 'content/points.yaml', text => text.replace('title: ', 'title: *'), /points\.yaml:\d+ 「title」が決まりに合いません/],
  ['a diagram that Mermaid cannot read', 'snippets/gpu-to-open.mmd', text => text.replace('"]', ''), /gpu-to-open\.mmd:\d+ 図として読めません/],
  ['a diagram without words', 'snippets/gpu-to-open.mmd', text => text.replace(/accDescr.*/, ''), /gpu-to-open\.mmd:1 図を見ない人のことばがありません。/],
]

const rows = { frontMatter, headOfDeck, importsOfPages, marks, html, characters, japanese, story, content }

for (const [kind, of] of Object.entries(rows)) {
  test.describe(kind, () => {
    for (const [what, file, edit, says] of of) {
      test(what, async () => {
        const found = await foundAfter(file, edit)
        expect(found.join('\n')).toMatch(says)
        for (const line of found) {
          expect.soft(line).toMatch(/^\S+\.(?:md|yaml|csv|mmd|ts):[1-9]\d* \S.*。/)
          expect.soft(line).not.toContain('    at ')
        }
      })
    }
  })
}
