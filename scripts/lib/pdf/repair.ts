import type { Content, Kid, Tag } from './tags.ts'
import { made, runs } from './runs.ts'
import { below, isContent, isTag } from './tags.ts'

/** What Chromium writes for a box, or a run of text, that says nothing of its meaning. */
const PLAIN = 'NonStruct'
/** What stands in a line of text. */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Ruby', 'RB', 'RT', 'Code', 'Quote'])
/** What holds paragraphs and never words of its own. */
const GROUPS = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote'])
/** What may hold either. */
const CELLS = new Set(['TD', 'TH', 'LI', 'LBody'])

/** What stands for roles that PDF 1.7 does not know. */
export const roles = { Strong: 'Span', Em: 'Span' }

/**
 * The structure as a reader needs it: meaning only, each thing where the standard wants it.
 *
 * - Grounds and lines drawn outside a described picture are no content.
 * - A figure without a description only holds one that has it, or is decoration.
 * - Boxes without meaning go; loose words become paragraphs.
 * - Lists, readings over words and captions get the elements that they are made of.
 *
 * @param writes whether anything in a content is text
 */
export function repaired(document: Tag, writes: (content: Content) => boolean): Tag {
  return parted(unboxed(meant(undescribed(document), writes)))
}

function undescribed(tag: Tag): Tag {
  const role = tag.role === 'Figure' && !tag.about.has('Alt') ? PLAIN : tag.role
  return { ...tag, role, kids: tag.kids.map(kid => isTag(kid) ? undescribed(kid) : kid) }
}

function meant(tag: Tag, writes: (content: Content) => boolean): Tag {
  if (tag.role === 'Figure')
    return { ...tag, kids: [...below(tag)].filter(kid => !isTag(kid)) }
  const kids = tag.kids.filter(kid => !isContent(kid) || writes(kid)).map(kid => isTag(kid) ? meant(kid, writes) : kid)
  return { ...tag, kids: kids.filter(kid => !isTag(kid) || kid.kids.length > 0 || ['TD', 'TH'].includes(kid.role)) }
}

/** @param block whether paragraphs may stand here */
function unboxed(tag: Tag, block = true): Tag {
  const groups = GROUPS.has(tag.role)
  const within = tag.role === PLAIN ? block : groups || CELLS.has(tag.role)
  const opened = tag.kids.flatMap((kid): Kid[] => {
    if (!isTag(kid))
      return [kid]
    const inner = unboxed(kid, within)
    if (kid.role !== PLAIN)
      return [inner]
    const isBox = !kid.kids.some(isContent)
    return isBox && within ? paragraphs(inner.kids) : inner.kids
  })
  return { ...tag, kids: groups ? paragraphs(opened) : opened }
}

/** Each run of loose words as a paragraph. */
function paragraphs(kids: Kid[]): Kid[] {
  return runs(kids, isInline).flatMap(run => isInline(run[0]!) ? [made('P', run)] : run)
}

function parted(tag: Tag): Tag {
  const kids = tag.kids.map(kid => isTag(kid) ? parted(kid) : kid)
  const is = (...names: string[]) => (kid: Kid) => isTag(kid) && names.includes(kid.role)
  const others = (role: string, ...names: string[]) => runs(kids, kid => !is(...names)(kid)).flatMap(run => is(...names)(run[0]!) ? run : [made(role, run)])
  switch (tag.role) {
    case 'LI': return { ...tag, kids: others('LBody', 'Lbl', 'LBody') }
    case 'Ruby': return { ...tag, kids: others('RB', 'RT', 'RP', 'RB') }
    case 'Table': return { ...tag, kids: others('Caption', 'TR', 'THead', 'TBody', 'TFoot', 'Caption') }
    default: return { ...tag, kids }
  }
}

function isInline(kid: Kid): boolean {
  return !isTag(kid) || INLINE.has(kid.role)
}
