import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { root } from '../../slidev/project.ts'

export interface Served {
  /** `http://127.0.0.1:PORT/BASE/`, with a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves a folder on a free port of this machine, to nobody else.
 * @param folder relative to the project
 * @param base path that the folder stands under
 */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const files = sirv(join(root, folder), { etag: true })
  const server: Server = createServer((request, response) => {
    if (!request.url?.startsWith(base)) {
      response.writeHead(404).end()
      return
    }
    request.url = request.url.slice(base.length - 1)
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
