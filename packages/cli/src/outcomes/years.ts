import type { Period } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { listed } from './listed.ts'

const entry = /^(?<first>\d{4})(?:-(?<last>\d{4}))?$/
const longest = 20

const stretch = (option: string, text: string): Period => {
  const { first = '', last = first } = entry.exec(text)?.groups ?? {}
  const period = { first: Number(first), last: Number(last) }
  if (first !== '' && period.last >= period.first && period.last - period.first < longest) return period
  const hint = 'A school year is the year in which it ends, such as 2025; several are 2023-2025 or 2023,2025.'
  throw new UsageError('bad-option', `${option} cannot read "${text}".`, hint)
}

/** The school years of `--years`; none where it is not given. */
export const schoolYears = (years: string | undefined): readonly number[] | undefined =>
  years === undefined
    ? undefined
    : listed(years)
        .map((text) => stretch('--years', text))
        .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))

/** The stretches of years of `--pool`. */
export const pooledYears = (pool: string | undefined): readonly Period[] =>
  listed(pool ?? '').map((text) => stretch('--pool', text))
