/**
 * How diagrams look: ink and greys, and one lit thing. A source gives a part its meaning by `class name meaning`; each meaning has
 * a ground or a line besides its colour, so that it survives a grey print.
 *
 * - `lit`: the one thing that the title is about; its ground is lit, its line the heaviest
 * - `force`: what presses from outside, ink with light words
 * - `one`, `other`: two sides that a diagram sets against each other, a grey ground and a heavy line
 * - `later`: what does not show yet, or is there only for those who make it; dashed, without ground
 * - `plain`: a word beside the boxes, without one; `loud` words are as large as a title
 * - `fence`: a fence, whatever its words; `ground`: what others pass through, without a line
 */
export function diagramCss(): string {
  const shapes = ['rect', 'polygon', 'path', 'circle']
  const boxes = (meaning: string) => shapes.map(shape => `.${meaning} > ${shape}, .${meaning} > g > ${shape}`).join(', ')
  const box = (meaning: string, fill: string, stroke: string, width: number, dashes = 'none') =>
    `${boxes(meaning)} { fill: ${fill} !important; stroke: ${stroke} !important; stroke-width: ${width}px !important; stroke-dasharray: ${dashes} !important }`
  const token = (name: string) => `var(--deck-${name})`

  return `
    ${box('node', token('paper'), token('ink'), 4)}
    ${box('one', token('grey-light'), token('ink'), 4)}
    ${box('other', token('paper'), token('ink'), 7)}
    ${box('force', token('ink'), token('ink'), 4)}
    ${box('later', token('paper'), token('ink'), 4, '14 10')}
    ${box('lit', token('lit'), token('ink'), 7)}
    ${box('fence', token('paper'), token('ink'), 4)}
    ${box('ground', token('grey-light'), 'none', 0)}
    ${box('plain', 'none', 'none', 0)}
    .node path { stroke-linejoin: round; stroke-linecap: round }
    .node :is(text, tspan) { font-weight: 700 }
    .force :is(text, tspan) { fill: ${token('paper')} !important }
    .loud :is(text, tspan) { font-size: var(--deck-size-display) }

    .flowchart-link, .transition, .messageLine0, .messageLine1, .edge { fill: none !important; stroke: ${token('ink')} !important; stroke-width: 5px !important; stroke-linecap: round }
    .edge-pattern-dotted, .edge-pattern-dashed, .messageLine1 { stroke-dasharray: 14 12 !important }
    .edge-thickness-thick { stroke-width: 9px !important }
    .edgeLabel text, .edgeLabel tspan { fill: ${token('ink')} !important; stroke: none !important }
    .edgeLabel rect { fill: ${token('paper')} !important; opacity: 1 !important }
    marker path { fill: none !important; stroke: ${token('ink')} !important; stroke-dasharray: none !important; stroke-linecap: round; stroke-linejoin: round }

    .mindmap-node .label-container, .mindmap-node > path, .mindmap-node > circle, .mindmap-node > rect { stroke: ${token('ink')}; stroke-width: 4px }
    .mindmap-node line { stroke: none }
    .actor { stroke-width: 4px !important }
    .actor-line { stroke: ${token('muted')}; stroke-width: 4px }
    .note { stroke-width: 4px; stroke-dasharray: 14 10 }
  `
}
