import { records } from '../../content/index.ts'

/** A name that begins like a hundred. */
const BAIDU = /百度/g

/** R1, K2.5, GPT-5.2, TC260-003, Llama 4, CC BY 4.0, 01.AI, 3B. A name and a number with a counter is none: Qwen 20.45億回. */
const NAME = /[a-z][a-z/]*(?:[-.]?\d[\w.-]*| \d+(?:\.\d+)*(?!\.?\d|,\d|[万億兆%年月〜→件回社]|ドル))|\d+(?:\.\d+)?\.?(?!GPU|FLOP)[a-z][\w.-]*/gi

/** A text in which names hold no digits, every other sign at its place. */
export function withoutNames(text: string): string {
  const blank = (name: string) => '_'.repeat(name.length)
  return records('parts').reduce((rest, { name }) => rest.replaceAll(name, blank), text).replace(BAIDU, blank).replace(NAME, blank)
}
