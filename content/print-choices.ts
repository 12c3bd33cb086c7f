/** Slides on a page of the handout; 3 sets lines beside each. */
export const layouts = [1, 2, 3, 6] as const
/** The sheets that documents are set for. */
export const papers = ['a4', 'letter'] as const

/** What whoever prints documents may choose. */
export interface PrintChoices {
  layout: (typeof layouts)[number]
  paper: (typeof papers)[number]
  /** Greys only, for printers that have nothing else. */
  mono: boolean
}

/** What holds where nothing is chosen. */
export const usualChoices: PrintChoices = { layout: 2, paper: 'a4', mono: false }

/** The choices as an address carries them to the page that is printed: `layout=3&paper=a4`, and `&mono`. */
export function searchOf({ layout, paper, mono }: PrintChoices): string {
  return `layout=${layout}&paper=${paper}${mono ? '&mono' : ''}`
}

/** The choices in the search of an address; the usual ones where it has none, or others. */
export function choicesIn(search: string): PrintChoices {
  const given = new URLSearchParams(search)
  return {
    layout: layouts.find(layout => String(layout) === given.get('layout')) ?? usualChoices.layout,
    paper: papers.find(paper => paper === given.get('paper')) ?? usualChoices.paper,
    mono: given.has('mono'),
  }
}
