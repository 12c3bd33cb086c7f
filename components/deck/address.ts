/** Where a long address may go on in the next line: after these, which end a word of it. */
const END = /(?<=[/.\-+])(?![/.\-+])/

/** An address in the pieces that no line tears: joined, they are the address. Pure. */
export function piecesOf(address: string): string[] {
  return address.split(END)
}
