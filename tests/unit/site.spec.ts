import { expect, test } from '@playwright/test'
import { readSettings, withoutSettings } from '../../components/lock-in/settings-link.ts'
import { sharing } from '../../scripts/lib/shared-assets.ts'
import { tidyHead } from '../../slidev/head-plugin.ts'
import { forgetUnfit, settings } from '../../slidev/kept-settings.ts'

/** What is left in storage of what stood in it. */
function left(stored: Record<string, string>): Record<string, string> {
  const storage = new Map(Object.entries(stored))
  forgetUnfit({ getItem: key => storage.get(key) ?? null, removeItem: key => void storage.delete(key) })
  return Object.fromEntries(storage)
}

for (const poison of ['[]', 'null', '{', '{"a":{"b":[]}}', '1e308', '-99999999', 'NaN', '['.repeat(5000), 'x'.repeat(100_000)]) {
  test(`no setting of Slidev’s can be ${poison.slice(0, 16)}`, () => {
    const free = ['slidev-camera', 'slidev-mic', 'slidev-record-mimetype', 'slidev-record-resolution']
    const stays = Object.keys(left(Object.fromEntries(Object.keys(settings).map(key => [key, poison]))))
    expect(stays.filter(key => !free.includes(key))).toEqual([])
    expect(stays.length).toBe(poison.length < 200 ? free.length : 0)
  })
}

test('what Slidev writes stays, and so does what is not Slidev’s', () => {
  const stored = {
    'slidev-scale': '1',
    'slidev-wake-lock': 'false',
    'slidev-presenter-font-size': '1.1',
    'slidev-presenter-layout': '3',
    'slidev-viewer-css-filter': '{"invert":true,"contrast":1.2,"brightness":1,"hueRotate":0,"saturate":1,"sepia":0}',
    'slidev-sync-directions': '{"viewerSend":true,"viewerReceive":false,"presenterSend":true,"presenterReceive":true}',
    'slidev-drawing-brush': '{"color":"#ff595e","size":4,"mode":"stylus"}',
    'somebody-elses': '{',
  }
  expect(left(stored)).toEqual(stored)
})

test('the head says what it says without quotation marks, and where the picture is', () => {
  const html = '<meta name="description" content="&quot;二人の対話&quot;">\n<meta property="og:image" content="./assets/og.png">'
  expect(tidyHead(html)).toBe('<meta name="description" content="二人の対話">\n<meta property="og:image" content="./assets/og.png">')
  expect(tidyHead(html, 'https://example.org/lecture/talk/')).toContain('content="https://example.org/lecture/talk/assets/og.png"')
})

for (const [address, bare] of [
  ['https://a.org/d/#/37?lab=5,0.5,1,0.5', 'https://a.org/d/#/37'],
  ['https://a.org/d/?lab=5,0.5,1,0.5#/37', 'https://a.org/d/#/37'],
  ['https://a.org/d/?embedded&lab=5,0.5,1,0.5#/37?clicks=2', 'https://a.org/d/?embedded#/37?clicks=2'],
  ['https://a.org/d/#/37?lab=5,0.5,1,0.5&clicks=2', 'https://a.org/d/#/37?clicks=2'],
] as const) {
  test(`${address} is read once`, () => {
    expect(readSettings(address)).toBeDefined()
    expect(withoutSettings(address)).toBe(bare)
  })
}

test('a shorter edition finds its assets where the longest has them, and what is beside it where it was', () => {
  const page = '<link rel="icon" href="./favicon.svg"><script src="./assets/index-1.js"></script><meta content="https://example.org/lecture/talk/assets/og.png">'
  expect(sharing(page, 'talk')).toBe('<link rel="icon" href="./favicon.svg"><script src="../assets/index-1.js"></script><meta content="https://example.org/lecture/assets/og.png">')
  expect(sharing('const site = {"assets":"assets/","files":["","assets/a-1.js","favicon.svg"]}', 'talk')).toBe('const site = {"assets":"../assets/","files":["","../assets/a-1.js","favicon.svg"]}')
})
