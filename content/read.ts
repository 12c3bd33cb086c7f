import type { ContentFile, ContentRecord } from './schema.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { AuthorError } from './author-error.ts'
import { recordSchemas } from './schema.ts'

/**
 * Reads one file of `content/` and checks every record in it.
 * @returns the records in the order of the file
 * @throws {AuthorError} for broken YAML, a duplicate id, or a record that does not fit its schema
 */
export function readContent<F extends ContentFile>(file: F): ContentRecord<F>[] {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return parseContent(file, readFileSync(path, 'utf8'))
}

/** As `readContent`, for text at hand. */
export function parseContent<F extends ContentFile>(file: F, text: string): ContentRecord<F>[] {
  const name = `content/${file}`
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line

  const broken = doc.errors[0]
  if (broken)
    throw new AuthorError(name, lineAt(broken.pos[0]), `YAMLとして読めません(${broken.message.split('\n')[0]})。この行の書き方を直してください。`)
  if (!isSeq(doc.contents))
    throw new AuthorError(name, 1, '「- id: …」で始まる項目の並びにしてください。')

  const firstLineOf = new Map<string, number>()
  return doc.contents.items.map((item) => {
    const start = isMap(item) ? item.range?.[0] : undefined
    const result = recordSchemas[file].safeParse(isMap(item) ? item.toJSON() : undefined)
    if (!result.success) {
      const issue = result.error.issues[0]!
      const key = issue.path[0] === undefined ? undefined : String(issue.path[0])
      const pair = isMap(item) && key ? item.items.find(p => isScalar(p.key) && p.key.value === key) : undefined
      const at = pair && isScalar(pair.key) ? pair.key.range?.[0] : start
      throw new AuthorError(name, lineAt(at), `${key ? `「${key}」が` : '項目が'}決まりに合いません(${issue.message})。content/schema.ts にある形に直してください。`)
    }
    const record = result.data as ContentRecord<F>
    const earlier = firstLineOf.get(record.id)
    if (earlier !== undefined)
      throw new AuthorError(name, lineAt(start), `id「${record.id}」は ${earlier} 行目にもあります。どちらかの名前を変えてください。`)
    firstLineOf.set(record.id, lineAt(start))
    return record
  })
}
