import { defineMermaidSetup } from '@slidev/types'

/** One look for every diagram, from the tokens of the deck. */
export default defineMermaidSetup(() => {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--deck-${name}`).trim()

  return {
    theme: 'base',
    look: 'classic',
    layout: 'dagre',
    themeVariables: {
      fontFamily: `"${token('text').replace(/['"]/g, '')}"`,
      fontSize: '26px',
      background: token('paper'),
      primaryColor: token('furano-tint'),
      primaryBorderColor: token('furano'),
      primaryTextColor: token('ink'),
      lineColor: token('ink'),
      textColor: token('ink'),
      edgeLabelBackground: token('paper'),
    },
    themeCSS: `
      .node rect, .node polygon, .node path { stroke-width: 2px }
      .flowchart-link { stroke-width: 2.5px }
      .edgeLabel rect { fill: ${token('paper')}; opacity: 1 }
    `,
    flowchart: { curve: 'basis', nodeSpacing: 48, rankSpacing: 64, padding: 18, wrappingWidth: 420, htmlLabels: false },
  }
})
