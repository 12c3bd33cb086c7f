/** Text without spaces, with the compatibility forms that some fonts extract as turned back. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
