import type { ScaleLinear } from 'd3-scale'

/** From a value to its place in px. Said to be a function in so many words: Vue checks it by that, and d3's own type hides it. */
export type Scale = ScaleLinear<number, number> & ((value: number) => number)
