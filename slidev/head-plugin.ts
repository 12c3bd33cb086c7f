import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { basename } from 'node:path'
import { siteUrl } from '../content/documents.ts'
import { mainEdition, records } from '../content/index.ts'

/**
 * What the page says of itself to those who link to it: without the quotation marks that Slidev leaves round its description, and
 * with a picture that can be found from elsewhere, where `content/site.yaml` says where the site stands.
 */
export function headPlugin({ entry }: Pick<ResolvedSlidevOptions, 'entry'>): Plugin {
  const { id } = records('editions').find(edition => edition.entry === basename(entry)) ?? mainEdition()
  return {
    name: 'deck:head',
    transformIndexHtml: { order: 'post', handler: html => tidyHead(html, siteUrl() && new URL(id === mainEdition().id ? '.' : `${id}/`, siteUrl()).href) },
  }
}

/** @param home where this edition's site stands, with a slash at the end */
export function tidyHead(html: string, home?: string): string {
  const plain = html.replace(/(<meta [^>]*content=")&quot;(.*?)&quot;"/g, '$1$2"')
  return home ? plain.replace(/(<meta property="og:image" content=")([^"]*)/, (_, before: string, picture: string) => before + new URL(picture, home).href) : plain
}
