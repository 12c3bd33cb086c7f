import type { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'

/** A Firefox of this machine: Playwright drives only one of its own, so it is spoken to here in WebDriver BiDi, which is JSON. */
export interface Firefox {
  goto: (url: string) => Promise<void>
  /** Runs a function in the page on the element that a selector finds, and returns what it returns. What it is given and its answer go as JSON. */
  evaluate: <A extends unknown[], T>(selector: string, run: (root: Element, ...given: A) => T, ...given: A) => Promise<Awaited<T>>
  /** Runs a script in the page. */
  run: (script: string) => Promise<void>
  /** What the pages wrote as errors, or threw, so far. */
  errors: string[]
  close: () => Promise<void>
}

/** Path of an installed Firefox, or undefined: the one that FIREFOX_PATH names, else where systems put it. */
export function findFirefox(): string | undefined {
  const paths = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']
  return [env.FIREFOX_PATH ?? '', ...paths].find(path => path && existsSync(path))
}

/** Nothing moves, and nobody is told that it runs. */
const preferences = {
  'ui.prefersReducedMotion': 1,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

export async function launchFirefox(path: string, viewport = { width: 1280, height: 720 }): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'))
  await writeFile(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = new Promise<void>(resolve => browser.once('exit', () => resolve()))
  async function close() {
    browser.kill()
    await gone
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }

  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      browser.stderr.on('data', (data: Buffer) => {
        said += data
        const [, url] = said.match(/WebDriver BiDi listening on (\S+)/) ?? []
        if (url)
          resolve(url)
      })
      browser.once('error', reject)
      void gone.then(() => reject(new Error(`Firefox ended: ${said}`)))
    })

    const errors: string[] = []
    const send = await connect(`${address}/session`, ({ level, text }) => level === 'error' && errors.push(text))
    await send('session.new', { capabilities: {} })
    await send('session.subscribe', { events: ['log.entryAdded'] })
    const { contexts: [{ context }] } = await send<{ contexts: [{ context: string }] }>('browsingContext.getTree', {})
    await send('browsingContext.setViewport', { context, viewport })

    return {
      errors,
      close,
      async goto(url) {
        await send('browsingContext.navigate', { context, url, wait: 'complete' })
      },
      async evaluate(selector, run, ...given) {
        const answer = await send<{ type: string, result?: { value?: string }, exceptionDetails?: { text: string } }>('script.evaluate', {
          expression: `(async () => JSON.stringify([await (${run})(document.querySelector(${JSON.stringify(selector)}), ...${JSON.stringify(given)})]))()`,
          target: { context },
          awaitPromise: true,
        })
        if (answer.exceptionDetails)
          throw new Error(answer.exceptionDetails.text)
        return JSON.parse(answer.result!.value!)[0]
      },
      async run(script) {
        await send('script.evaluate', { expression: `${script}\nundefined`, target: { context }, awaitPromise: false })
      },
    }
  }
  catch (error) {
    await close()
    throw error
  }
}

type Send = <T>(method: string, params: object) => Promise<T>

/** Opens the way to a browser. @param onLog hears what pages write to the console */
async function connect(url: string, onLog: (entry: { level: string, text: string }) => void): Promise<Send> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  socket.onmessage = ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(data as string)
    if (method === 'log.entryAdded')
      onLog(params)
    else if (error)
      waiting.get(id)?.reject(new Error(`${error}: ${message}`))
    else
      waiting.get(id)?.resolve(result)
  }
  socket.onclose = () => waiting.forEach(({ reject }) => reject(new Error('Firefox is gone')))
  await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }))

  let last = 0
  return <T>(method: string, params: object) => {
    const answer = Promise.withResolvers<T>()
    waiting.set(++last, answer as PromiseWithResolvers<unknown>)
    socket.send(JSON.stringify({ id: last, method, params }))
    return answer.promise
  }
}
