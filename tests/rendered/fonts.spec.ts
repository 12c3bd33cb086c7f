import type { CDPSession } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './site.ts'

interface DomNode { nodeId: number, nodeType: number, nodeName: string, nodeValue: string, children?: DomNode[], shadowRoots?: DomNode[] }

/** Elements that hold text of their own, open shadow roots included. */
function withText(node: DomNode, found: [nodeId: number, text: string][] = []) {
  const children = [...(node.children ?? []), ...(node.shadowRoots ?? [])]
  const text = children.filter(c => c.nodeType === 3).map(c => c.nodeValue.trim()).join('')
  if (text && !/^(?:STYLE|SCRIPT|TITLE|desc|title|RP)$/.test(node.nodeName))
    found.push([node.nodeId, text])
  children.forEach(child => withText(child, found))
  return found
}

async function strangers(cdp: CDPSession): Promise<string[]> {
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const result: string[] = []
  for (const [nodeId, text] of withText(root as DomNode)) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont } of fonts) {
      if (!isCustomFont || !/^(?:BIZ UDP?Gothic|Zen Old Mincho|Noto Sans SC|Source Sans 3)/.test(familyName))
        result.push(`${familyName}: ${text.slice(0, 30)}`)
    }
  }
  return result
}

test('every letter on every slide is set in a bundled face', async ({ printed }) => {
  const cdp = await printed.context().newCDPSession(printed)
  expect(await strangers(cdp)).toEqual([])
})
