import type { Usage } from '../../scripts/lib/usage.ts'
import { expect, test } from '@playwright/test'
import { passOn, readOptions } from '../../scripts/lib/options.ts'

const usage: Usage<'port' | 'open' | 'remote'> = {
  command: 'npm start',
  does: [],
  words: '版',
  options: {
    port: { type: 'string', short: 'p', value: '番号', does: '' },
    open: { type: 'boolean', does: '' },
    remote: { type: 'string', optional: true, value: '合い言葉', does: '' },
  },
}

test('a value that may be left out swallows no option', () => {
  const given = readOptions(['--remote', '--port', '3031'], usage)
  expect(given.list('remote')).toEqual([''])
  expect(given.one('port')).toBe('3031')
  expect(readOptions(['--remote', 'secret'], usage).one('remote')).toBe('secret')
  expect(readOptions(['--open', '--remote'], usage).list('remote')).toEqual([''])
})

test('what is passed on is what was given, in whatever way', () => {
  for (const args of [['talk', '-p', '3031', '--open'], ['-p3031', '--open', 'talk'], ['--open', 'talk', '--port=3031']]) {
    const given = readOptions(args, usage)
    expect.soft(passOn(given, usage.options)).toEqual(['--port=3031', '--open'])
    expect.soft(given.words).toEqual(['talk'])
  }
})
