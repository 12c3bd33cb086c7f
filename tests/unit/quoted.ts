/** A number of the deck, as it is quoted and as it must be said. */
export const quoted = {
  claim: 'derivative-63-2025',
  figure: 'china',
  written: '[[derivative-63-2025.china]]',
  dated: '[[derivative-63-2025.china|時点]]',
  value: '63%',
  period: '2025年9月',
}
