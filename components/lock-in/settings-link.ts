/** The sandbox's settings as a part of the address. Pure. */

import type { Settings } from './levers.ts'
import { fits, sandboxLevers, sliderOf } from './levers.ts'

/** `lab=5,0.5,1,0.5` in the order of the sandbox's levers. */
export function writeSettings(settings: Settings): string {
  return `lab=${sandboxLevers().map(id => settings[id] ?? sliderOf(id, 'sandbox').start).join(',')}`
}

/** Settings out of an address, or undefined where it holds none that could be used. */
export function readSettings(address: string): Settings | undefined {
  const [written] = address.match(/(?<=[?&])lab=[^&#]+/) ?? []
  const values = new URLSearchParams(written).get('lab')?.split(',').map(value => Number(value || Number.NaN)) ?? []
  const levers = sandboxLevers()
  const usable = values.length === levers.length && levers.every((id, i) => fits(sliderOf(id, 'sandbox'), values[i]))
  return usable ? Object.fromEntries(levers.map((id, i) => [id, values[i]])) : undefined
}

/** The address without any settings. */
export function withoutSettings(address: string): string {
  return address.replace(/([?&])lab=[^&#]*&?/g, '$1').replace(/[?&](?=#|$)/g, '')
}

/** The address of this slide with the settings in it, whatever it held before. */
export function linkTo(address: string, settings: Settings): string {
  const bare = withoutSettings(address)
  return `${bare}${bare.includes('?') ? '&' : '?'}${writeSettings(settings)}`
}
