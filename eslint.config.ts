import antfu from '@antfu/eslint-config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'

/** Who may know whom: arrows go down this list, never up. What stands under `knows` is all that a room may import from. */
const rooms: [room: string, knows: string[]][] = [
  ['content', []],
  ['snippets', []],
  ['markdown', ['content', 'snippets']],
  ['rules', ['content', 'snippets', 'markdown']],
  ['slidev', ['content', 'snippets', 'markdown', 'rules']],
  ['components', ['content', 'snippets', 'markdown', 'rules', 'slidev']],
  ['layouts', ['content', 'slidev', 'components']],
  ['documents', ['content', 'slidev', 'components']],
  ['scripts', ['content', 'snippets', 'markdown', 'rules', 'slidev']],
  ['setup', ['content', 'markdown', 'rules', 'slidev', 'components']],
]
const all = [...rooms.map(([room]) => room), 'tests', 'styles']

export default antfu({
  typescript: true,
  vue: true,
  formatters: { css: true },
  // Slides are words; Slidev reads more than Markdown in them.
  ignores: ['pages/**', '*.md', 'public/**', 'dist', 'exports'],
}, {
  plugins: { 'import-x': importX },
  settings: {
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'vue-eslint-parser': ['.vue'] },
    'import-x/resolver-next': [createTypeScriptImportResolver({ conditionNames: ['node', 'import', 'default'] }), createNodeResolver()],
  },
  rules: {
    // What is installed does not import the deck.
    'import-x/no-cycle': ['error', { ignoreExternal: true }],
    'import-x/no-restricted-paths': ['error', {
      zones: rooms.map(([room, knows]) => ({
        target: `./${room}`,
        from: all.filter(other => other !== room && !knows.includes(other)).map(other => `./${other}`),
        message: `${room}/ may know ${knows.join(', ') || 'nothing else'}.`,
      })),
    }],
    // Lines are broken where they read best.
    'antfu/reasonable-newline': 'off',
    // A docstring names the parameters that need words.
    'jsdoc/check-param-names': 'off',
    // Commands talk to the person at the keyboard.
    'no-console': 'off',
    // The scripts run under Node's own type stripping; `process` is what its documentation calls it.
    'node/prefer-global/process': 'off',
  },
})
