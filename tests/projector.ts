/** What a lit room adds to every point of the screen, as a part of its white: black comes to 1/200 of white. */
const ROOM = 1 / 199

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number]

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: Colour): number {
  return colour.map(value => value / 255)
    .map(s => s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4)
    .reduce((sum, channel, i) => sum + channel * [0.2126, 0.7152, 0.0722][i]!, 0)
}

/** How many times brighter one colour is than another, as a room with a contrast of 1:200 shows them. */
export function step(one: Colour, other: Colour): number {
  const [dark, light] = [one, other].map(colour => luminance(colour) + ROOM).sort((a, b) => a - b) as [number, number]
  return light / dark
}
