import type { MermaidConfig } from 'mermaid'
import { diagramCss } from './look.ts'

/**
 * One look for every diagram, whatever its type, from the tokens of the deck.
 * @param narrow whether boxes stand closer, so that a phone shows letters as large as it can
 */
export function diagramConfig(narrow = false): MermaidConfig {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--deck-${name}`).trim()
  const fontFamily = token('text')
  const fontSize = Number.parseFloat(token('size-body'))
  const { paper, ink, muted: line } = inks()
  // Mermaid paints branches of a mindmap and sections of a timeline in a wheel of colours; here they are paper and ink.
  const wheel = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [
    [`cScale${i}`, paper],
    [`cScaleLabel${i}`, ink],
    [`cScaleInv${i}`, ink],
    [`cScalePeer${i}`, ink],
  ]).flat())

  return {
    theme: 'base',
    look: 'classic',
    layout: 'dagre',
    // Mermaid draws some shapes by chance, even where no hand is seen in them; the same source shall give the same picture.
    handDrawnSeed: 1,
    htmlLabels: false,
    fontFamily,
    fontSize,
    themeVariables: {
      fontFamily,
      fontSize: `${fontSize}px`,
      strokeWidth: 4,
      background: paper,
      primaryColor: paper,
      primaryBorderColor: ink,
      primaryTextColor: ink,
      secondaryColor: paper,
      tertiaryColor: paper,
      lineColor: ink,
      textColor: ink,
      edgeLabelBackground: paper,
      actorBkg: paper,
      actorBorder: ink,
      actorLineColor: line,
      noteBkgColor: paper,
      noteBorderColor: line,
      noteTextColor: ink,
      git0: paper,
      gitBranchLabel0: ink,
      ...wheel,
    },
    themeCSS: diagramCss(),
    flowchart: { curve: 'basis', nodeSpacing: 44, rankSpacing: 72, padding: 24, wrappingWidth: 420, htmlLabels: false },
    block: { padding: narrow ? 6 : 16 },
    state: { nodeSpacing: 150, rankSpacing: 120, padding: 18, wrappingWidth: 420, minNodeWidth: 0 },
    mindmap: { padding: narrow ? 8 : 24, maxNodeWidth: 420 },
    sequence: {
      mirrorActors: false,
      diagramMarginX: 8,
      diagramMarginY: 8,
      width: narrow ? 160 : 240,
      height: 64,
      actorMargin: narrow ? 90 : 160,
      messageMargin: 46,
      noteMargin: 14,
      actorFontSize: fontSize,
      actorFontFamily: fontFamily,
      messageFontSize: fontSize,
      messageFontFamily: fontFamily,
      noteFontSize: fontSize,
      noteFontFamily: fontFamily,
    },
  }
}

/** The colours that Mermaid is given, by their tokens, as numbers: it reckons with them, and knows none of the system's, which forced colours bring. */
export function inks(): Record<'paper' | 'ink' | 'muted', string> {
  const pen = document.createElement('canvas').getContext('2d')!
  const resolved = (name: string) => {
    pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--deck-${name}`).trim()
    return pen.fillStyle
  }
  return { paper: resolved('paper'), ink: resolved('ink'), muted: resolved('muted') }
}
