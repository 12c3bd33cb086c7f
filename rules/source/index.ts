import type { SourceRule } from '../rule.ts'
import addresses from './addresses.ts'
import beatVoices from './beat-voices.ts'
import beats from './beats.ts'
import bubbles from './bubbles.ts'
import characters from './characters.ts'
import checkSlides from './check-slides.ts'
import componentIds from './component-ids.ts'
import components from './components.ts'
import cut from './cut.ts'
import dialogueForms from './dialogue-forms.ts'
import emphasis from './emphasis.ts'
import encoding from './encoding.ts'
import facts from './facts.ts'
import frontMatter from './front-matter.ts'
import goneSlides from './gone-slides.ts'
import halfWidth from './half-width.ts'
import head from './head.ts'
import html from './html.ts'
import imports from './imports.ts'
import inlineStyle from './inline-style.ts'
import invisible from './invisible.ts'
import japanese from './japanese.ts'
import leadsOn from './leads-on.ts'
import lineEnds from './line-ends.ts'
import minutes from './minutes.ts'
import note from './note.ts'
import pace from './pace.ts'
import pages from './pages.ts'
import partPace from './part-pace.ts'
import pictures from './pictures.ts'
import points from './points.ts'
import programme from './programme.ts'
import ruby from './ruby.ts'
import scripts from './scripts.ts'
import tableRows from './table-rows.ts'
import tags from './tags.ts'
import takeaway from './takeaway.ts'
import terms from './terms.ts'
import themes from './themes.ts'
import title from './title.ts'
import { wordRules } from './word-rules.ts'

/** What is read off the sources, in seconds. */
export const sourceRules: readonly SourceRule[] = [
  // Whether it can be read.
  ...[encoding, invisible, lineEnds, pages, frontMatter, ...wordRules],
  // The record of a slide.
  ...[title, note, minutes, takeaway, cut],
  // What stands on it.
  ...[bubbles, tableRows, ruby, emphasis, html, tags, components, componentIds, scripts, inlineStyle, addresses, pictures, imports, characters, halfWidth],
  // What it says.
  ...[facts, checkSlides, beatVoices, pace, japanese],
  // An edition as a whole.
  ...[head, programme, partPace, beats, points, terms, themes, dialogueForms, leadsOn, goneSlides],
]
