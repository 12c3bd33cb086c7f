import type { Moment } from './time.ts'
import { findFigure, sayValue } from '../../content/figures.ts'
import { records } from '../../content/index.ts'
import { momentOf } from './time.ts'

export interface DatedRelease extends Moment {
  name: string
  /** Id in `content/regions.yaml`. */
  region: string
  /** The figure that dates it, as `claim.name`. */
  figure: string
  /** As it is shown: 2025年7月11日, 2025年12月, 2025年11〜12月. */
  when: string
}

/** The dated releases, oldest first. */
export function datedReleases(): DatedRelease[] {
  return records('releases').map(({ model, region, claim, figure: name }) => {
    const figure = findFigure(claim, name)
    return { name: model, region, figure: figure.ref, when: sayValue(figure), ...momentOf(figure.time!) }
  }).sort((a, b) => a.at.getTime() - b.at.getTime())
}
