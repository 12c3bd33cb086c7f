/** A failure that the person at the keyboard can mend: one sentence or two in Japanese, with the remedy. */
export class Failure extends Error {
  override name = 'Failure'

  constructor(sentence: string) {
    super(sentence)
    this.stack = undefined
  }
}
