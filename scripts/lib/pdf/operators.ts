/** One step of a page's drawing: a path, a text object, or a single operator, with its operands as they were written. */
export interface Step {
  /** Its last operator: what a path or text object ends with. */
  name: string
  source: string
  /** Whether it leaves anything on the page. */
  paints: boolean
  /** Whether what it leaves is text. */
  writes: boolean
}

/** Strings, dictionaries, names, numbers and operators. Chromium escapes parentheses in strings, so that they never nest. */
const TOKEN = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[\da-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gi
const OPERATOR = /^(?!true$|false$|null$)[a-z'"]/i
const BEGINS_PATH = new Set(['m', 're'])
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh'])
const WRITES = new Set(['Tj', 'TJ', '\'', '"'])

/**
 * The steps of a content stream. Marks may stand between steps, never within one.
 * @throws {Error} for pictures within the stream, which Chromium does not write
 */
export function stepsOf(stream: string): Step[] {
  const steps: Step[] = []
  let operands: string[] = []
  let depth = 0
  let open: { step: Step, end: (name: string) => boolean } | undefined

  for (const [token] of stream.matchAll(TOKEN)) {
    operands.push(token)
    depth += token === '[' || token === '<<' ? 1 : token === ']' || token === '>>' ? -1 : 0
    if (depth || !OPERATOR.test(token))
      continue
    if (token === 'BI')
      throw new Error('a picture within the content of a page')

    open ??= {
      step: { name: '', source: '', paints: false, writes: false },
      end: BEGINS_PATH.has(token) ? name => name === 'n' || PAINTS.has(name) : token === 'BT' ? name => name === 'ET' : () => true,
    }
    const { step, end } = open
    step.name = token
    step.source += `${operands.join(' ')}\n`
    step.writes ||= WRITES.has(token)
    step.paints ||= step.writes || PAINTS.has(token)
    operands = []
    if (end(token)) {
      steps.push(step)
      open = undefined
    }
  }
  return steps
}
