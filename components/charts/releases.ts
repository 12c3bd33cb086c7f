import type { Moment } from './time.ts'
import { findFigure, sayValue } from '../../content/figures.ts'
import { records } from '../../content/index.ts'
import { momentOf } from './time.ts'

export interface DatedRelease extends Moment {
  name: string
  maker: string
  /** Whether none of its maker's is dated before it. */
  first: boolean
  /** Id in `content/regions.yaml`. */
  region: string
  /** The figure that dates it, as `claim.name`. */
  figure: string
  /** As it is shown: 2025年7月11日, 2025年12月, 2025年11〜12月. */
  when: string
}

/** The dated releases, oldest first. */
export function datedReleases(): DatedRelease[] {
  const releases = records('releases').map(({ model, maker, region, claim, figure: name }) => {
    const figure = findFigure(claim, name)
    return { name: model, maker, region, figure: figure.ref, when: sayValue(figure), ...momentOf(figure.time!) }
  }).sort((a, b) => a.at.getTime() - b.at.getTime())
  return releases.map((release, i) => ({ ...release, first: releases.findIndex(({ maker }) => maker === release.maker) === i }))
}

/** How many organisations had released something before a moment. */
export function makersBefore(releases: DatedRelease[], moment: Date): number {
  return new Set(releases.filter(({ at }) => at < moment).map(({ maker }) => maker)).size
}
