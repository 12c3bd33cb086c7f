/** `{囲碁|いご}` → ruby, everywhere in a slide but in code and in Vue's double braces. Pure. */

const CODE_OR_RUBY = /`[^`]*`|\{\{.*?\}\}|\{([^{}|]+)\|([^{}|]+)\}/gu

export function rubyToHtml(markdown: string): string {
  let fence = ''
  return markdown.split('\n').map((line) => {
    const mark = line.match(/^(?:`{3,}|~{3,})/)?.[0] ?? ''
    if (fence || mark) {
      const closes = fence && mark.startsWith(fence)
      fence = closes ? '' : fence || mark
      return line
    }
    return line.replace(CODE_OR_RUBY, (match, base?: string, reading?: string) =>
      base && reading ? `<ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>` : match)
  }).join('\n')
}
