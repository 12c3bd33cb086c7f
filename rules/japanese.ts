import type { TextlintRuleModule } from '@textlint/types'

/**
 * Of textlint's rules for Japanese those that fit what is spoken, and what to say of each. Left out of
 * `preset-ja-technical-writing`, with how often they objected to the deck as it was:
 * - `ja-no-mixed-period`: titles, labels and captions end without a full stop (132)
 * - `no-doubled-joshi`, `ja-no-successive-word`: speech repeats itself on purpose, 「安全にも危険にも」, 「……」 (25)
 * - `ja-no-weak-phrase`: 富良野 hedges, that is his manner (16)
 * - `no-exclamation-question-mark`, `no-mix-dearu-desumasu`: titles ask, and a takeaway is no speech (10)
 * - `sentence-length`, `max-ten`, `max-comma`, `max-kanji-continuous-len`: `bubbles` and `takeaway` say how long is too long
 * - the others look for what `half-width`, `invisible` and `characters` find
 */
const fitting: Record<string, (message: string) => string> = {
  '@textlint-rule/textlint-rule-no-unmatched-pair': message => `「${message.match(/[「」『』（）()［］【】〈〉《》"“”]/)?.[0] ?? '括弧'}」に、対になるものがありません。開くか閉じるかしてください。`,
  'textlint-rule-no-dropping-the-ra': () => 'ら抜き言葉です。「見られる」「食べられる」のように「ら」を入れてください。',
  'textlint-rule-ja-no-redundant-expression': (message) => {
    const [, words] = message.match(/"([^"]+)"は冗長/) ?? []
    return `${words ? `「${words}」は、` : ''}まわりくどい言い方です。短く言ってください。`
  },
  'textlint-rule-no-doubled-conjunction': () => '同じ接続詞が続いています。どちらかを変えるか、消してください。',
  'textlint-rule-no-doubled-conjunctive-particle-ga': () => '一つの文に、逆接の「が」が二度あります。文を分けてください。',
  'textlint-rule-no-double-negative-ja': () => '二重否定です。肯定で言いかえてください。',
}

/** Something in a text that whoever reads it aloud stumbles over. `line` is 0-based. */
export interface Stumble { line: number, problem: string }

const known = new Map<string, Promise<Stumble[]>>()
let linter: ReturnType<typeof load> | undefined

/** What textlint finds in a text; editions share their slides, so each text is read once. */
export function stumblesIn(text: string): Promise<Stumble[]> {
  const reading = known.get(text) ?? read(text)
  known.set(text, reading)
  return reading
}

async function read(text: string): Promise<Stumble[]> {
  const { kernel, options } = await (linter ??= load())
  const { messages } = await kernel.lintText(text, options)
  return messages.map(({ ruleId, message, loc }) => ({ line: loc.start.line - 1, problem: fitting[ruleId]!(message) }))
}

/** The dictionary behind the rules takes a second: whoever checks no words does not wait for it. */
async function load() {
  const [{ TextlintKernel }, { default: plugin }] = await Promise.all([import('@textlint/kernel'), import('@textlint/textlint-plugin-text')])
  const rules = await Promise.all(Object.keys(fitting).map(async ruleId => ({ ruleId, rule: exported(await import(ruleId)) as TextlintRuleModule })))
  return { kernel: new TextlintKernel(), options: { ext: '.txt', plugins: [{ pluginId: 'text', plugin: exported(plugin) as typeof plugin }], rules } }
}

/** Of a CommonJS module, what it means by its default. */
function exported(module: unknown): unknown {
  const inner = (module as { default?: unknown }).default
  return inner === undefined ? module : exported(inner)
}
