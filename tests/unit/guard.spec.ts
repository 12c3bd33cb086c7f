import { expect, test } from '@playwright/test'
import { refusalOf } from '../../slidev/guard.ts'

const closed = { edits: false, remote: false, savesDrawings: false }
const here = { host: 'localhost:3030' }

function asked(method: string, path: string, headers: Record<string, string> = {}, door: Partial<typeof closed> = {}) {
  return refusalOf({ method, headers: { ...here, ...headers } }, path, { ...closed, ...door })
}

for (const [what, refusal] of [
  ['a page, asked for by a person', asked('GET', '/')],
  ['a link on another site that somebody follows', asked('GET', '/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' })],
  ['a module of the page itself', asked('GET', '/slides.md', { 'origin': 'http://localhost:3030', 'sec-fetch-site': 'same-origin' })],
  ['this machine by its number', asked('GET', '/', { host: '127.0.0.1:3030' })],
  ['this machine by its longer number', asked('GET', '/', { host: '[::1]:3030' })],
  ['what the windows of a lecture tell each other', asked('POST', '/@server-reactive/lecture', { origin: 'http://localhost:3030' })],
  ['what is drawn', asked('POST', '/@server-reactive/drawings')],
  ['what is drawn and saved, where editing is asked for', asked('POST', '/@server-reactive/drawings', {}, { savesDrawings: true, edits: true })],
  ['an edited slide, where editing is asked for', asked('POST', '/__slidev/slides/1.json', { origin: 'http://localhost:3030' }, { edits: true })],
  ['programs, where editing is asked for', asked('POST', '/__mcp', {}, { edits: true })],
  ['other machines, where they are let in', asked('GET', '/', { host: '192.168.0.7:3030' }, { remote: true })],
] as const)
  test(`${what}: let in`, () => expect(refusal).toBeUndefined())

for (const [what, refusal, words] of [
  ['a name that somebody made lead here', asked('GET', '/', { host: 'localhost.example:3030' }), '発表している機械'],
  ['no name', refusalOf({ method: 'GET', headers: {} }, '/', closed), '発表している機械'],
  ['another machine', asked('GET', '/', { host: '192.168.0.7:3030' }), '発表している機械'],
  ['a page of another port', asked('GET', '/__slidev/slides/1.json', { origin: 'http://localhost:5173' }), 'ほかのサイト'],
  ['a page without a name', asked('GET', '/', { origin: 'null' }), 'ほかのサイト'],
  ['a script on a page of another site', asked('GET', '/slides.md', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'script' }), 'ほかのサイト'],
  ['a frame on a page of another port', asked('GET', '/', { 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'iframe' }), 'ほかのサイト'],
  ['a page of another site, even where editing is asked for', asked('POST', '/__slidev/slides/1.json', { origin: 'http://evil.example' }, { edits: true }), 'ほかのサイト'],
  ['a page of another site, even where other machines are let in', asked('POST', '/@server-reactive/nav', { host: '192.168.0.7:3030', origin: 'http://evil.example' }, { remote: true }), 'ほかのサイト'],
  ['an edited slide', asked('POST', '/__slidev/slides/1.json', { origin: 'http://localhost:3030' }), '--edit'],
  ['pictures of slides that are saved', asked('POST', '/@server-reactive/snapshots'), '--edit'],
  ['what is drawn and saved', asked('POST', '/@server-reactive/drawings', {}, { savesDrawings: true }), '--edit'],
  ['programs that write', asked('POST', '/__mcp'), '--edit'],
  ['programs that read', asked('GET', '/__mcp?x'), '--edit'],
  ['a file to be opened in an editor', asked('GET', '/__open-in-editor?file=slides.md'), '--edit'],
  ['whatever else would be changed', asked('PUT', '/slides.md'), '--edit'],
] as const)
  test(`${what}: refused`, () => expect(refusal).toContain(words))
