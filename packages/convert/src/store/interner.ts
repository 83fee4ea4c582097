/** Strings shorter than this are always copied by the engine when cut from a larger text; longer ones may be views. */
const VIEW_LENGTH = 13

/** Detaches a string from the text block it was cut from, so that keeping it does not keep the block. */
export const detached = (text: string): string => (text.length < VIEW_LENGTH ? text : ` ${text}`.slice(1))

/** The one dictionary of a run: every distinct text has a number from 1; 0 is absent. */
export class Interner {
  private readonly numbers = new Map<string, number>()
  private readonly texts: (string | undefined)[] = [undefined]

  /** Number of a text, given on first sight. */
  number(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const kept = detached(text)
    const number = this.texts.push(kept) - 1
    this.numbers.set(kept, number)
    return number
  }

  /** Text of a number; `undefined` for 0. */
  text(number: number): string | undefined {
    return this.texts[number]
  }
}
