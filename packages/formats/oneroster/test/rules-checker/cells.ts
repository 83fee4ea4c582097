const date = /^\d{4}-\d{2}-\d{2}$/
const guid = /^[0-9a-zA-Z.\-_/@]{1,255}$/
const number = /^-?\d+(?:\.\d+)?$/

const isDate = (cell: string): boolean =>
  date.test(cell) && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell)

const isOneOf = (cell: string, values: string): boolean => values.split('|').includes(cell)

/** Whether a cell that is not blank has the form of its kind. */
export const cellForms: Readonly<Record<string, (cell: string, argument: string) => boolean>> = {
  text: () => true,
  list: (cell) => cell.split(',').every((item) => item.trim() !== ''),
  tokens: (cell) => cell.split(',').every((item) => /^\{[^:{}]+:[^{}]+\}$/.test(item.trim())),
  guid: (cell) => guid.test(cell),
  ref: (cell) => guid.test(cell),
  refs: (cell) => cell.split(',').every((item) => guid.test(item)),
  enum: isOneOf,
  'enum+': (cell, values) => isOneOf(cell, values) || /^ext:[0-9a-zA-Z.\-_]+$/.test(cell),
  date: isDate,
  dateTime: (cell) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(cell) && isDate(cell.slice(0, 10)),
  year: (cell) => /^\d{4}$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  float: (cell) => number.test(cell),
}
