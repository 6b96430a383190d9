/** A letter that runs from the left and would pull what stands next to it to its own side. */
const letterFromTheLeft = /(?!\p{Script=Arabic})\p{L}/u

const rightToLeftMark = '\u200F'
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

/** A name of unknown script, kept to itself inside a text that runs from the right. */
export function isolated(text: string): string {
  return letterFromTheLeft.test(text) ? `${isolateStart}${text}${isolateEnd}` : text
}

const beginsFromTheLeft = /^\P{L}*(?!\p{Script=Arabic})\p{L}/u
const mixed = /[\p{Script=Arabic}\u2068]/u

/** A text that runs from the right, also where the page takes the direction from its first letter. */
export function fromTheRight(text: string): string {
  return beginsFromTheLeft.test(text) && mixed.test(text) ? rightToLeftMark + text : text
}
