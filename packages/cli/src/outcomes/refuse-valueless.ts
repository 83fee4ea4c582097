import type { NotCalculated, RestrictedFigures } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'

/** Why there is no value, in words. */
const reasons: { readonly [R in NotCalculated]: string } = {
  'no-data': 'the records say too little of the people they are about',
  'too-few-people': 'there are too few people',
  'zero-denominator': 'there is nobody to count among',
  'zero-comparison-risk': 'there is nobody to compare with',
  'too-few-years': 'there are too few years',
  'several-instruments': 'several instruments were used, and their results are never added up',
}

/** Refuses a run of which no figure has a value, with the reasons. */
export const refuseValueless = ({ figures }: RestrictedFigures, typed: string): void => {
  if (figures.some(({ notCalculated }) => notCalculated === undefined)) return
  const hint = 'Check --by and --years against the record, and --places if places of your own are meant.'
  if (figures.length === 0)
    throw new UsageError('nothing-to-compute', `${typed} says nothing about such places in such years.`, hint)
  const found = new Map(
    figures.flatMap(({ indicator, notCalculated }) =>
      notCalculated === undefined ? [] : [[`  ${indicator}: ${reasons[notCalculated]}`, { indicator, notCalculated }]],
    ),
  )
  const message = [`None of these indicators has a value anywhere in ${typed}:`, ...found.keys()].join('\n')
  throw new UsageError('nothing-to-compute', message, hint, { notCalculated: [...found.values()] })
}
