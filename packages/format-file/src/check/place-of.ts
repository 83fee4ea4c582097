import type { Problem } from '@nrec-align/mapping'
import type { FilePath } from '../problem.ts'
import { isMapping, type Plain, type PlainMapping, valueAt } from '../text/plain.ts'
import { findText } from './find-text.ts'

/** `my-district.sex gives femal, which …`: the list is named, and the code or meaning is in the third or second place. */
const CODE_MESSAGE = /^(?<table>\S+) (?:gives (?<given>[^,]+),|reads (?<read>.+) in|writes (?<written>.+) in)/

/** Where in a list under `codes` a code stands that something is wrong with. */
const placeOfCode = (message: string, value: PlainMapping): FilePath | undefined => {
  const { table = '', given, read, written } = CODE_MESSAGE.exec(message)?.groups ?? {}
  const { codes } = value
  if (!isMapping(codes)) return undefined
  const name = Object.keys(codes).find((one) => valueAt(codes, [one, 'id']) === table || table.endsWith(`.${one}`))
  const wanted = given ?? read ?? written
  if (name === undefined || wanted === undefined) return undefined
  return findText(codes[name], wanted, ['codes', name]) ?? ['codes', name]
}

/** Where in the file a mistake stands that was found in the declaration. */
export const placeOf = (problem: Problem, version: FilePath, value: PlainMapping): FilePath => {
  const { layout, binding, column, path, message } = problem
  const ofCode = placeOfCode(message, value)
  if (ofCode !== undefined) return ofCode
  if (layout === undefined) return version
  const ofLayout = [...version, 'layouts', layout]
  const inRecord = binding === undefined ? ofLayout : [...ofLayout, 'records', binding]
  const wanted = path ?? column
  if (wanted === undefined) return inRecord
  const around: Plain | undefined = valueAt(value, inRecord)
  return findText(around, wanted, inRecord) ?? inRecord
}
