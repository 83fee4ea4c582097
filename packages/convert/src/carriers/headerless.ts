import {
  type Binding,
  columnsOfVariant,
  conditionTest,
  confidenceOf,
  type DelimitedContainer,
  type FileColumns,
  type Layout,
  trim,
} from '@nrec-align/mapping'
import { type Fit, withName } from './fit.ts'
import { recordTest } from './record-types.ts'

/** Texts the bindings want in a column, by place: what tells headerless layouts apart. */
const markersOf = (
  layout: Layout,
  container: DelimitedContainer,
  bindings: readonly Binding[],
  columns: FileColumns,
) =>
  container.recordType === undefined
    ? bindings
        .filter((binding) => binding.layout === layout.id && binding.side === undefined)
        .map((binding) => {
          const tests = Object.entries(binding.where ?? {}).map(
            ([name, condition]) => [columns.names.indexOf(name), conditionTest(condition ?? '')] as const,
          )
          return (record: readonly string[]): boolean => tests.every(([place, test]) => test(trim(record[place] ?? '')))
        })
    : [recordTest(container.recordType, columns)]

/** Whether a record has what no record of the layout may lack, each in the only length it can have. */
const couldBe = (layout: Layout, columns: FileColumns): ((record: readonly string[]) => boolean) => {
  const needed = columns.names.flatMap((name, place) => {
    const column = layout.columns[name]
    const isNeeded = column?.required === 'always' && confidenceOf(layout, column, 'missing-required') === 'verified'
    return isNeeded ? [{ place, length: column.fixed === true ? column.length : undefined }] : []
  })
  return (record) =>
    needed.every(({ place, length }) => {
      const cell = trim(record[place] ?? '')
      return cell !== '' && (length === undefined || cell.length === length)
    })
}

/** A layout none of whose texts tells it from others: the width must be right, and only the file's name makes it likely. */
const fitUnmarked = (
  layout: Layout,
  container: DelimitedContainer,
  variant: string | undefined,
  records: readonly (readonly string[])[],
  named: boolean,
): Fit => {
  const columns = columnsOfVariant(layout, variant)
  const filled = records.filter(couldBe(layout, columns)).length
  const share = records.length === 0 || variant === undefined ? 0 : filled / records.length
  return {
    layout,
    container,
    score: share === 0 ? 0 : 0.3 * share + 0.1 + (named ? 0.5 : 0),
    columns,
    variant,
    reasons: withName([`${filled} of the first ${records.length} records could be of its width and needs`], named),
  }
}

/** Whether some text of every record tells that it is of this layout; that a cell is filled tells nothing. */
const isMarked = (layout: Layout, container: DelimitedContainer, bindings: readonly Binding[]): boolean => {
  const owners = bindings.filter((binding) => binding.layout === layout.id && binding.side === undefined)
  const marks = ({ where = {} }: Binding): boolean =>
    Object.values(where).some((condition) => typeof condition === 'string' || Array.isArray(condition))
  return container.recordType !== undefined || (owners.length > 0 && owners.every(marks))
}

/** Fewer records of one width are records with faults, not a layout of its own. */
const NEARLY_ALL = 0.9
const SEVERAL = 20

/** The width of a file's records, where so many have it that it is no fault of single ones. */
const widthOf = (widths: readonly number[], common: number): Pick<Fit, 'width'> => {
  const alike = widths.filter((width) => width === common).length
  return alike >= Math.max(widths.length * NEARLY_ALL, SEVERAL) ? { width: common } : {}
}

/** How well the records of a file without a header fit a layout. */
export const fitRecords = (
  layout: Layout,
  container: DelimitedContainer,
  bindings: readonly Binding[],
  records: readonly (readonly string[])[],
  named: boolean,
): Fit => {
  const widths = records.map((record) => record.length)
  const common = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0
  const variant = layout.variants.find(
    (one) => common <= one.columns.length && common >= one.columns.length - (one.optionalTail ?? 0),
  )
  if (!isMarked(layout, container, bindings))
    return { ...fitUnmarked(layout, container, variant?.id, records, named), ...widthOf(widths, common) }
  const columns = columnsOfVariant(layout, variant?.id)
  const markers = markersOf(layout, container, bindings, columns)
  const marked = records.filter((record) => markers.some((test) => test(record))).length
  const share = records.length === 0 || markers.length === 0 ? 0 : marked / records.length
  const score = share === 0 ? 0 : 0.6 * share + (variant === undefined ? 0 : 0.3) + (named ? 0.1 : 0)
  const reasons = [
    `${marked} of the first ${records.length} records have its record type`,
    variant === undefined ? `${common} columns fit no version of it` : `${common} columns`,
  ]
  const width = widthOf(widths, common)
  return { layout, container, score, columns, variant: variant?.id, ...width, reasons: withName(reasons, named) }
}
