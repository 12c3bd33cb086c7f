import type { ContentFile, ContentRecord } from './schema.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AuthorError } from './author-error.ts'
import { csvRows, yamlRows } from './rows.ts'
import { recordSchemas, references } from './schema.ts'

/** Every slide asks for these: they are read anew only when a file, or one that it names, has changed. */
const lastRead = new Map<ContentFile, { texts: string, records: unknown[] }>()

/**
 * Reads one file of `content/` and checks every record in it.
 * @returns the records in the order of the file
 * @throws {AuthorError} for text that cannot be read, a duplicate id, a record that does not fit its schema, or an id that
 * no other file holds
 */
export function readContent<F extends ContentFile>(file: F): ContentRecord<F>[] {
  const texts = [file, ...Object.values(references[file] ?? {}) as ContentFile[]].map(textOf).join('\0')
  const last = lastRead.get(file)
  if (last?.texts === texts)
    return last.records as ContentRecord<F>[]
  const records = parseContent(file, textOf(file))
  lastRead.set(file, { texts, records })
  return records
}

/** As `readContent`, for text at hand. */
export function parseContent<F extends ContentFile>(file: F, text: string): ContentRecord<F>[] {
  const name = `content/${file}`
  const known = (Object.entries(references[file] ?? {}) as [string, ContentFile][]).map(([key, target]) => ({ key, target, ids: idsIn(target) }))
  const firstLineOf = new Map<string, number>()

  return rowsOf(file, text).map(({ line, lineOf, value }) => {
    const result = recordSchemas[file].safeParse(value)
    if (!result.success) {
      const issue = result.error.issues[0]!
      const key = issue.path[0] === undefined ? undefined : String(issue.path[0])
      throw new AuthorError(name, key ? lineOf(key) : line, `${key ? `「${key}」が` : '項目が'}決まりに合いません(${issue.message})。content/schema.ts にある形に直してください。`)
    }
    const record = result.data as Record<string, unknown>

    for (const { key, target, ids } of known) {
      const stranger = [record[key]].flat().find(id => typeof id === 'string' && !ids.has(id))
      if (stranger)
        throw new AuthorError(name, lineOf(key), `「${key}」の「${stranger}」は content/${target} にありません。綴りを直すか、そちらに加えてください。`)
    }

    if (typeof record.id === 'string') {
      const earlier = firstLineOf.get(record.id)
      if (earlier !== undefined)
        throw new AuthorError(name, line, `id「${record.id}」は ${earlier} 行目にもあります。どちらかの名前を変えてください。`)
      firstLineOf.set(record.id, line)
    }
    return record as ContentRecord<F>
  })
}

const lastIds = new Map<ContentFile, { text: string, ids: Set<string> }>()

/** The ids in a file, whether or not the rest of it holds. Read anew only when the file has changed. */
export function idsIn(file: ContentFile): Set<string> {
  const text = textOf(file)
  const last = lastIds.get(file)
  if (last?.text === text)
    return last.ids
  const ids = new Set(rowsOf(file, text).map(({ value }) => (value as { id?: string } | undefined)?.id ?? ''))
  lastIds.set(file, { text, ids })
  return ids
}

function rowsOf(file: ContentFile, text: string) {
  return file.endsWith('.csv') ? csvRows(text) : yamlRows(`content/${file}`, text)
}

function textOf(file: ContentFile): string {
  return readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
}
