import type { GroupBy, PersonDimension } from '@nrec-align/outcomes/duckdb'
import { codeSets } from '@nrec-align/schema'
import { UsageError } from '../failure.ts'
import { listed } from './listed.ts'
import { oneOf } from './one-of.ts'

const dimensions: readonly PersonDimension[] = [
  'race',
  'sex',
  'grade',
  'english-learner',
  'disability',
  'section-504',
  'economic',
  'homeless',
  'foster',
  'migrant',
  'military',
]

const codesOf = (set: 'programKind' | 'serviceUnit'): readonly string[] => codeSets[set].codes.map(([code]) => code)

const participation = ([kind = '', ...more]: readonly string[], typed: string): GroupBy => {
  if (more.length > 0) throw new UsageError('bad-option', `--groups cannot read "${typed}".`, examples)
  return {
    dimension: 'participation',
    programKind: oneOf('--groups participation', kind, codesOf('programKind')) as never,
  }
}

const dosage = ([kind = '', unit = '', ...numbers]: readonly string[], typed: string): GroupBy => {
  const from = numbers.map(Number)
  const rises = from.every((low, at) => Number.isInteger(low) && low > (from[at - 1] ?? 0))
  if (from.length === 0 || !rises) throw new UsageError('bad-option', `--groups cannot read "${typed}".`, examples)
  const measured = oneOf('--groups dosage', unit, codesOf('serviceUnit'))
  const programKind = oneOf('--groups dosage', kind, codesOf('programKind'))
  return { dimension: 'dosage', programKind, unit: measured, from } as GroupBy
}

const examples = 'Such as race, race+sex, participation:after-school, or dosage:after-school:hour:1:30.'

const withFacts = { participation, dosage } as const

const grouping = (typed: string): GroupBy => {
  const [name = '', ...facts] = typed.split(':')
  if (name === 'participation' || name === 'dosage') return withFacts[name](facts, typed)
  const known: readonly string[] = [...dimensions, 'participation', 'dosage']
  return oneOf('--groups', typed, known) as PersonDimension
}

/** The groupings of `--groups`: each alone, or several joined by `+`. */
export const groupings = (groups: string | undefined): readonly (GroupBy | readonly GroupBy[])[] =>
  listed(groups ?? '').map((entry) => {
    const [first, ...more] = entry.split('+').map((part) => grouping(part.trim()))
    return first === undefined || more.length === 0 ? (first ?? grouping(entry)) : [first, ...more]
  })

/** Dimensions of `--silence-means-no`, of which a source only tells the yes. */
export const silentDimensions = (
  text: string | undefined,
): readonly Exclude<PersonDimension, 'grade' | 'race' | 'sex'>[] => {
  const known = dimensions.filter((one) => one !== 'grade' && one !== 'race' && one !== 'sex')
  return listed(text ?? '').map((name) => oneOf('--silence-means-no', name, known))
}
