import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Every token that is a colour, by its name without `--deck-`. */
function tokens(): string[] {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  return [...css.matchAll(/--deck-([\w-]+):\s*(?:#|rgb)/g)].map(([, name]) => name!)
}

/** A colour of `styles/tokens.css` by its name, or one in six digits. */
export const colourSchema = z.string().refine(
  value => /^#[\da-f]{6}$/i.test(value) || tokens().includes(value),
  { error: ({ input }) => `「${input}」という色はありません。styles/tokens.css の名前(例: furano)か、'#5b3a8c' のような六桁の色を書いてください` },
)
