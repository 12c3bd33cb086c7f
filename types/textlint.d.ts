/** Rules of textlint bring no types along. */
declare module 'textlint-rule-*' {
  const rule: import('@textlint/types').TextlintRuleModule
  export default rule
}
declare module '@textlint-rule/textlint-rule-no-unmatched-pair' {
  const rule: import('@textlint/types').TextlintRuleModule
  export default rule
}
