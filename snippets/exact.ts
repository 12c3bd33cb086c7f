/** Exact arithmetic on numbers taken as the decimals that they are written as: a barrier must not move by rounding. */

/** ⌊sum(top) / (sum(left) · sum(right))⌋ for decimals, exactly: (0.8 − 1) / 0.1 is −2 here, not −1.9999…. */
export function floorDivide(top: number[], left: number[], right: number[]): bigint {
  const scale = Math.max(...[...top, ...left, ...right].map(decimals))
  const whole = (terms: number[]) => terms.reduce((sum, term) => sum + toInteger(term, scale), 0n)
  const dividend = whole(top) * 10n ** BigInt(scale)
  const divisor = whole(left) * whole(right)
  const quotient = dividend / divisor
  return dividend % divisor !== 0n && (dividend < 0n) !== (divisor < 0n) ? quotient - 1n : quotient
}

/** Digits after the point of a number as it is written. */
function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** value · 10^scale as a whole number. */
function toInteger(value: number, scale: number): bigint {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = digits.split('.')
  return BigInt(whole + fraction) * 10n ** BigInt(scale + Number(exponent) - fraction.length)
}
