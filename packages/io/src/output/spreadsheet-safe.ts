const startsFormula = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/

/**
 * A cell that a spreadsheet program would run as a formula, with an apostrophe in front so that it is shown instead.
 * Plain numbers stay as they are.
 *
 * @param cell the text of one cell
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { spreadsheetSafe } from '@nrec-align/io'
 *
 * assert.equal(spreadsheetSafe('=1+1'), "'=1+1")
 * assert.equal(spreadsheetSafe('-12.5'), '-12.5')
 * ```
 */
export function spreadsheetSafe(cell: string): string {
  return startsFormula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
}
