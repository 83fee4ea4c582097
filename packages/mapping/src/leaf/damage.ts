import type { IssueCode } from '../issue/code.ts'

const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME[?]|DIV\/0!|NULL!|NUM!)$/
const SCIENTIFIC = /^[0-9](?:[.][0-9]+)?[Ee][+][0-9]+$/
const SERIAL_DATE = /^[0-9]{5}$/
const DAY_AND_MONTH = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-](?:[0-9]{2}|[0-9]{4})$/
const CUT_AT_FIFTEEN = /^[0-9]{15}0+$/
const DIGITS_WITHOUT_ZERO = /^[1-9][0-9]*$/

/** Whether a spreadsheet program left an error in the cell. */
export const isFormulaError = (cell: string): boolean => FORMULA_ERROR.test(cell)

/**
 * What a spreadsheet program did to an identifier that does not have the form its issuer uses.
 *
 * @param cell the text that is not well formed
 * @param length the only length the identifier can have, where it has one
 */
export const identifierDamage = (cell: string, length: number | undefined): IssueCode => {
  if (SCIENTIFIC.test(cell)) return 'scientific-notation'
  if (CUT_AT_FIFTEEN.test(cell)) return 'id-truncated-15-digits'
  const isShort = length !== undefined && cell.length < length && cell.length >= length - 4
  return isShort && DIGITS_WITHOUT_ZERO.test(cell) ? 'leading-zeros-lost' : 'invalid-identifier'
}

/** What a spreadsheet program did to a date that is not in the form the file uses. */
export const dateDamage = (cell: string): IssueCode => {
  if (SERIAL_DATE.test(cell)) return 'excel-serial-date'
  const [, first, second] = DAY_AND_MONTH.exec(cell) ?? []
  if (first === undefined || second === undefined) return 'invalid-date'
  return Number(first) <= 12 && Number(second) <= 12 ? 'date-order-ambiguous' : 'invalid-date'
}
