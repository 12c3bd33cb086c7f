const JAPANESE = '[\\u3040-\\u30FF\\u4E00-\\u9FFF、。「」]'
const HALF_WIDTH = new RegExp(`${JAPANESE}[(?!]|\\(${JAPANESE}`, 'u')

/** What is wrong with a text that sets a bracket or mark of half width beside Japanese; undefined where nothing is. */
export function halfWidthProblem(text: string): string | undefined {
  const [found] = text.match(HALF_WIDTH) ?? []
  return found && `「${found}」の括弧や疑問符が半角です。日本語の隣では全角の（ ）？！を書いてください。`
}
