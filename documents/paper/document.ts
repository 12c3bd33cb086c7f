import type { Slide } from '../../content/deck.ts'
import type { Document } from '../../content/schema/index.ts'
import { configs } from '@slidev/client'
import { useTitle } from '@vueuse/core'
import { onUnmounted } from 'vue'
import { whenOf } from '../../content/cite.ts'
import { findSpeaker, records } from '../../content/index.ts'
import { say } from '../../content/say.ts'
import { edition, linesOn } from '../../slidev/use-edition.ts'
import { usePaper } from '../../slidev/use-paper.ts'
import './documents.css'

/**
 * Sets a page up as a printed document: its sheet, the running head and the title of the window.
 * @param id in `content/documents.yaml`
 * @returns its row
 */
export function useDocument(id: string): Document {
  const document = records('documents').find(document => document.id === id)!
  const running = say('paper.head', { document: document.name, edition: edition.name, date: whenOf(edition.date) })
  usePaper({ top: 20, side: 18, bottom: 18 }, [configs.title, running])

  const before = window.document.title
  useTitle(`${configs.title} ${document.name} ${edition.name}`)
  onUnmounted(() => window.document.title = before)
  return document
}

/** What the picture of a slide says to who cannot see it: its title, and what is said on it. */
export function describe({ no, title }: Pick<Slide, 'no' | 'title'>): string {
  const said = linesOn(no).flatMap(({ speaker, words }) => speaker ? say('paper.picture-said', { speaker: findSpeaker(speaker).name, words }) : [])
  return say('paper.picture', { no, title }) + said.join('')
}
