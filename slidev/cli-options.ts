/** The options of Slidev's own commands, as far as the deck's commands pass them on. */

function port(given: string) {
  return Number.isInteger(Number(given)) && Number(given) >= 1 && Number(given) <= 65535
    ? undefined
    : `「${given}」はポートの番号ではありません。--port 3031 のように、1 から 65535 の数で書いてください。`
}

function base(given: string) {
  return /^\/(?:.*\/)?$/.test(given)
    ? undefined
    : `「${given}」は --base の値ではありません。--base /lecture/ のように、/ で始めて / で終えてください。`
}

const theme = { type: 'string', short: 't', value: '名前', does: 'ほかのテーマで' } as const
const inspect = { type: 'boolean', does: 'Vite の中を見る頁を付ける' } as const

/** Of `slidev`, which presents. */
export const startOptions = {
  port: { type: 'string', short: 'p', value: '番号', wrong: port, does: 'ポート(ふつうは 3030)' },
  open: { type: 'boolean', short: 'o', does: 'ブラウザーを開く' },
  remote: { type: 'string', optional: true, value: '合い言葉', does: 'ほかの機械からも開けるようにする' },
  bind: { type: 'string', value: '番地', does: '--remote で待ち受ける番地' },
  tunnel: { type: 'boolean', does: '--remote をインターネットにも開く' },
  base: { type: 'string', value: '/道/', wrong: base, does: 'アドレスの初めに付ける道' },
  theme,
  log: { type: 'string', values: ['error', 'warn', 'info', 'silent'], does: '出す知らせ' },
  force: { type: 'boolean', short: 'f', does: '部品を用意しなおす' },
  inspect,
} as const

const atRoot = 'サイトは dist/ にでき、どのフォルダーに置いても動くように組み立てます。'

/** Of `slidev build`. */
export const buildOptions = {
  theme,
  inspect,
  'out': { type: 'string', short: 'o', refused: `${atRoot}ほかの場所へは、できたものを写してください。`, does: '' },
  'base': { type: 'string', refused: `${atRoot}道を決める必要はありません。`, does: '' },
  'router-mode': { type: 'string', refused: `${atRoot}そのために、スライドの番号はいつも # のうしろにあります。`, does: '' },
  'without-notes': { type: 'boolean', refused: 'ノートは、--with-notes を付けなければ入りません。', does: '' },
  'download': { type: 'boolean', short: 'd', refused: '先に npm run export でPDFを書き出しておくと、組み立てたサイトから配れます。', does: '' },
} as const
