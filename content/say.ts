import { records } from './index.ts'

const files = ['slideWords', 'chartWords', 'labWords', 'presenterWords', 'readerWords', 'documentWords'] as const

/**
 * A text that the audience reads, out of `content/words/`.
 * @param id as in the file: `source-line.label`
 * @param values what stands for `{name}` in the text
 * @throws {Error} for an id that no file holds, or a name without a value
 */
export function say(id: string, values: Record<string, string | number> = {}): string {
  const text = files.map(file => textsOf(records(file)).get(id)).find(found => found !== undefined)
  if (text === undefined)
    throw new Error(`content/words/ に「${id}」がありません。綴りを確かめるか、書き足してください。`)
  return fill(text, values, 'content/words/', id)
}

/**
 * Puts values where a text names them: `{name}`.
 * @param file where the text stands, for the message
 * @param id of the text's record, for the message
 * @throws {Error} for a name without a value
 */
export function fill(text: string, values: Record<string, string | number>, file: string, id: string): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined)
      throw new Error(`${file} の「${id}」にある {${name}} に入れるものがありません。{ } の中の名前を直してください。`)
    return String(value)
  })
}

/** By id, made once for each reading of a file. */
const known = new WeakMap<object, Map<string, string>>()

function textsOf(wordings: { id: string, text: string }[]): Map<string, string> {
  const texts = known.get(wordings) ?? new Map(wordings.map(({ id, text }) => [id, text]))
  known.set(wordings, texts)
  return texts
}
