import type { ResolvedSlidevOptions } from '@slidev/types'
import { expect, test } from '@playwright/test'
import { leftOutPlugin } from '../../slidev/left-out-plugin.ts'
import { inPackage } from '../../slidev/packages.ts'

/** What comes in place of a module of Slidev, for a deck of one slide. */
function inPlaceOf(module: string, content: string): unknown {
  const { load } = leftOutPlugin({ data: { slides: [{ content }] } } as unknown as Pick<ResolvedSlidevOptions, 'data'>) as unknown as { load: { handler: (id: string) => { code: string } | undefined } }
  return load.handler(inPackage(`@slidev/client/modules/${module}.ts`))?.code
}

for (const [module, use] of [['v-mark', '<span v-mark.red="1">言葉</span>'], ['v-motion', '<div v-motion :initial="{ x: 0 }" />']] as const) {
  test(`${module} stays out as long as no slide uses it, and comes with the first that does`, () => {
    expect(inPlaceOf(module, '## 題')).toContain('install() {}')
    expect(inPlaceOf(module, `## 題\n\n${use}`)).toBeUndefined()
  })
}

test('what slides always use is left as it is', () => {
  expect(inPlaceOf('v-click', '## 題')).toBeUndefined()
})
