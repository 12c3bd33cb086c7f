/** The sandbox's settings as a part of the address. Pure. */

export interface SandboxSettings {
  /** Head start of A, −10 to 10. */
  headStart: number
  /** Interoperability, 0 to 1. */
  kappa: number
  /** Switching cost, 0 to 3. */
  sigma: number
  /** Probability of an R adopter, 0.4 to 0.6. */
  p: number
}

export const initialSettings: SandboxSettings = { headStart: 0, kappa: 0, sigma: 0, p: 0.5 }

const order = ['headStart', 'kappa', 'sigma', 'p'] as const
const range: Record<keyof SandboxSettings, [least: number, most: number]> = {
  headStart: [-10, 10],
  kappa: [0, 1],
  sigma: [0, 3],
  p: [0.4, 0.6],
}

/** `lab=5,0.5,1,0.5` in the order head start, interoperability, switching cost, share of R. */
export function writeSettings(settings: SandboxSettings): string {
  return `lab=${order.map(key => settings[key]).join(',')}`
}

/** Settings out of an address, or undefined where it holds none that could be used. */
export function readSettings(address: string): SandboxSettings | undefined {
  const written = address.match(/[?&]lab=([^&#]+)/)?.[1]
  const values = written && decodeURIComponent(written).split(',').map(Number)
  if (!values || values.length !== order.length)
    return undefined
  const settings = Object.fromEntries(order.map((key, i) => [key, values[i]])) as unknown as SandboxSettings
  const usable = order.every(key => settings[key] >= range[key][0] && settings[key] <= range[key][1]) && Number.isInteger(settings.headStart)
  return usable ? settings : undefined
}

/** The address of this slide with the settings in it, whatever it held before. */
export function linkTo(address: string, settings: SandboxSettings): string {
  const bare = address.replace(/([?&])lab=[^&#]*&?/, '$1').replace(/[?&]$/, '')
  return `${bare}${bare.includes('?') ? '&' : '?'}${writeSettings(settings)}`
}
