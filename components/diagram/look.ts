/**
 * What Mermaid's theme variables do not reach: line widths, and the meanings that a source gives to a part by
 * `class name meaning`. Each meaning has a line or a ground besides its colour, so that it survives a grey print.
 *
 * - `one`, `other`: the two forces that a diagram sets against each other, a tinted ground and a heavy line; neither wears a voice's ink
 * - `holds`: a way out, a lever; dashed
 * - `later`: what does not show yet; dashed, without ground
 * - `plain`: a word beside the nodes (a lane, a point in time), without a box
 * @param token a value from `styles/tokens.css` by its name without `--deck-`
 */
export function diagramCss(token: (name: string) => string): string {
  const boxes = (meaning: string) => ['rect', 'polygon', 'path', 'circle'].map(shape => `.${meaning} > ${shape}, .${meaning} > g > ${shape}`).join(', ')
  const box = (meaning: string, fill: string, stroke: string, width: number, dashes = 'none') =>
    `${boxes(meaning)} { fill: ${fill} !important; stroke: ${stroke} !important; stroke-width: ${width}px !important; stroke-dasharray: ${dashes} !important }`

  return `
    ${box('node', token('paper'), token('ink'), 2)}
    ${box('one', token('grey-light'), token('ink'), 2)}
    ${box('other', token('paper'), token('ink'), 5)}
    ${box('holds', token('paper'), token('holds'), 2.5, '8 5')}
    ${box('later', 'none', token('muted'), 2, '8 5')}
    ${box('plain', 'none', 'none', 0)}
    .plain :is(text, tspan) { font-weight: 700 !important }

    .flowchart-link, .transition, .messageLine0, .messageLine1 { stroke: ${token('ink')} !important; stroke-width: 2.5px !important }
    .edge-pattern-dotted, .edge-pattern-dashed, .messageLine1 { stroke-dasharray: 8 6 !important }
    .edge-thickness-thick { stroke-width: 4px !important }
    .edgeLabel text, .edgeLabel tspan { fill: ${token('ink')} !important; stroke: none !important }
    .edgeLabel rect { fill: ${token('paper')} !important; opacity: 1 !important }

    .mindmap-node .label-container, .mindmap-node > path, .mindmap-node > circle, .mindmap-node > rect { stroke: ${token('ink')}; stroke-width: 2px }
    .mindmap-node line { stroke: none }
    .edge { stroke: ${token('ink')} !important; stroke-width: 2.5px !important }

    marker path { stroke-dasharray: none !important }
    .actor { stroke-width: 2px !important }
    .actor-line { stroke: ${token('muted')}; stroke-width: 2px }
    .note { stroke-width: 2px; stroke-dasharray: 8 5 }
  `
}
