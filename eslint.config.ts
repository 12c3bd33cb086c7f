import antfu from '@antfu/eslint-config'

export default antfu({
  typescript: true,
  vue: true,
  formatters: { css: true },
  // Slides are words; Slidev reads more than Markdown in them.
  ignores: ['pages/**', '*.md', 'public/**', 'dist', 'exports'],
}, {
  rules: {
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
