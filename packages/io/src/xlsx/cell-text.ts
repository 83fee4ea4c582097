const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const markup = /[&<>"]/g
// XML has no control characters but these three, and a carriage return would be read back as a line feed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g

/** Text as it stands in the XML of a workbook, attributes included. */
export function xmlText(text: string): string {
  return text.replaceAll(markup, (character) => escapes[character] as string)
}

/**
 * The text of a cell as XML. A character that XML cannot hold is written `_x` and four hexadecimal digits and `_`,
 * and a text that looks like that already has its underscore written so.
 *
 * @see ECMA-376 Part 1, 22.9.2.19 ST_Xstring
 */
export function cellText(cell: string): string {
  return xmlText(cell.replaceAll(unwritable, escaped))
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
