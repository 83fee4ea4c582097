import type { BindingPlan } from '@nrec-align/mapping'
import type { SqlBinding } from './binding.ts'
import { type Check, checkOf } from './finding.ts'
import { cellName, quoted, valueName } from './names.ts'
import { any, cases, literal, type Sql } from './sql.ts'

const says = ({ values }: SqlBinding, path: string): boolean => values.some((value) => value.path === path)

/** The school year of a record: stated, or the one its first day lies in, which begins in July. */
const schoolYear = (emitted: SqlBinding): Sql | undefined => {
  const { id } = emitted.binding
  const begin = quoted(valueName(id, 'begin'))
  const years = [
    ...(says(emitted, 'schoolYear') ? [`CAST(${quoted(valueName(id, 'schoolYear'))} AS BIGINT)`] : []),
    ...(says(emitted, 'begin')
      ? [`CAST(substr(${begin}, 1, 4) AS BIGINT) + CASE WHEN substr(${begin}, 6, 2) >= '07' THEN 1 ELSE 0 END`]
      : []),
  ]
  return years.length === 0 ? undefined : `coalesce(${years.join(', ')}, NULL)`
}

/** Codes that were not yet or no longer valid in the school year of the record. */
const yearChecks = (emitted: SqlBinding): readonly Check[] => {
  const year = schoolYear(emitted)
  if (year === undefined) return []
  return emitted.years
    .filter(({ column }) => column >= 0)
    .map(({ column, codes, about }) => {
      const rows = codes.map(({ wire, from, to }) => {
        const limits = [
          ...(from === undefined ? [] : [`${year} < ${from}`]),
          ...(to === undefined ? [] : [`${year} > ${to}`]),
        ]
        return `WHEN ${literal(wire)} THEN ${any(limits)}`
      })
      return checkOf(about, { column, code: 'code-out-of-date' }, cases(cellName(column), rows, 'false'))
    })
}

/** A record that asks for its own removal where the run does not obey. */
const removalChecks = (emitted: SqlBinding, { removal, binding }: BindingPlan): readonly Check[] =>
  binding.side !== undefined || removal.isObeyed || !says(emitted, 'recordStatus')
    ? []
    : [
        checkOf(
          'recordStatus',
          { column: removal.column, code: 'removal-not-obeyed' },
          `${quoted(valueName(binding.id, 'recordStatus'))} = 'deleted'`,
        ),
      ]

/** What is found about a record once its fields are known. */
export const bindingChecks = (emitted: SqlBinding, plan: BindingPlan): readonly Check[] => [
  ...yearChecks(emitted),
  ...removalChecks(emitted, plan),
]
