/** The plain-text notation of a dialogue: one line per bubble, `話し手: ことば`. Pure; knows no file and no Vue. */

export interface Voice {
  id: string
  /** What stands before the colon. */
  name: string
}

export interface Line {
  /** Id of the speaker. */
  speaker: string
  /** Markdown of the bubble, on one line. */
  words: string
}

export class FenceError extends Error {
  readonly line: number

  /**
   * @param line 0-based, within the fence
   * @param problem one sentence in Japanese that says what to do
   */
  constructor(line: number, problem: string) {
    super(problem)
    this.line = line
  }
}

const SPOKEN = /^([^:]+):\s*(\S.*)$/u

/**
 * Reads the body of a ```` ```dialogue ```` fence.
 * @throws {FenceError} for an empty fence or line, a line without a speaker or with a full-width colon, and a speaker nobody knows
 */
export function parseDialogue(body: string, voices: Voice[]): Line[] {
  const text = body.trimEnd()
  const names = voices.map(v => `「${v.name}」`).join('か')
  if (!text)
    throw new FenceError(0, `会話が空です。「${voices[0]?.name}: …」のように、一行に一つずつ書いてください。`)

  return text.split(/\r?\n/).map((raw, line) => {
    const spoken = raw.trim()
    if (!spoken)
      throw new FenceError(line, '会話の途中に空の行があります。行を消すか、話し手とことばを書いてください。')
    const wide = voices.find(({ name }) => spoken.startsWith(`${name}：`))
    if (wide)
      throw new FenceError(line, `話し手の後のコロンが全角です。「${wide.name}: 」と、半角のコロンで書いてください。`)
    const match = spoken.match(SPOKEN)
    if (!match)
      throw new FenceError(line, `話し手のない行です: 「${excerpt(spoken)}」。行の初めに${names}とコロンを書いてください。`)
    const [, name = '', words = ''] = match
    const voice = voices.find(v => v.name === name.trim())
    if (!voice)
      throw new FenceError(line, `「${excerpt(name)}」という話し手はいません。${names}にするか、content/speakers.yaml に加えてください。`)
    return { speaker: voice.id, words }
  })
}

/** How a bubble reads aloud: no Markdown marks, no ruby. Used to count what the audience has to read. */
export function plainWords(words: string): string {
  return words
    .replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|[*`]/g, '')
}

function excerpt(text: string): string {
  return text.length > 16 ? `${text.slice(0, 16)}…` : text
}
