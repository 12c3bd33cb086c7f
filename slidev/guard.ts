import type { IncomingMessage } from 'node:http'

/** What the server that presents is open to. */
export interface Door {
  /** Slides may be edited in the browser, and by programs. */
  edits: boolean
  /** Other machines may come in. */
  remote: boolean
  /** Drawings are saved as files. */
  savesDrawings: boolean
}

/** Whatever changes files or starts a program: Slidev's way for programs, and Vite's to open a file in an editor. */
const OF_EDITING = /^\/(?:__mcp|__open-in-editor)\b/
/** What the windows of a lecture tell each other through the server. It stays in its memory, drawings perhaps excepted. */
const OF_WINDOWS = /^\/@server-reactive\/(?:nav|lecture|(drawings))$/
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * Why a request is refused: a sentence, or undefined where it is let in. Pure.
 *
 * Any page that is open in the browser can send requests to this machine, under its own name (Origin), or under a name that leads
 * here (Host). One is let in if this server itself served the page that sends it.
 * @param path as it comes after the base
 */
export function refusalOf({ method = 'GET', headers }: Pick<IncomingMessage, 'method' | 'headers'>, path: string, { edits, remote, savesDrawings }: Door): string | undefined {
  // Names are Vite's to check; it knows those that a tunnel has.
  if (!remote && !THIS_MACHINE.test(headers.host ?? ''))
    return 'このスライドは、発表している機械からだけ開けます。http://localhost で始まるアドレスで開いてください。'
  if (isForeign(headers))
    return 'ほかのサイトからの要求には答えません。'
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(method) && !OF_EDITING.test(path)
  const told = path.match(OF_WINDOWS)
  if (!edits && !reads && (!told || (told[1] && savesDrawings)))
    return 'この発表では書き換えられません。スライドを編集するときは npm start -- --edit で始めてください。'
  return undefined
}

/** Whether a page of another server sends it. A link that somebody followed here is none. */
function isForeign({ origin, host, 'sec-fetch-site': site, 'sec-fetch-dest': destination }: IncomingMessage['headers']): boolean {
  if (origin !== undefined)
    return !URL.canParse(origin) || new URL(origin).host !== host
  return (site === 'cross-site' || site === 'same-site') && destination !== 'document'
}
