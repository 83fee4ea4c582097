import { isSecretName, shapeOf } from '@nrec-align/mapping'
import { datePatternOf } from './infer-date.ts'
import { areWhole, flagOf, scaleOf } from './infer-number.ts'
import { schoolYearOf } from './infer-school-year.ts'
import type { SampleColumn } from './sample.ts'

const FEW = 12

/** What the cells of a column look like, in words and without a value. */
export const aboutColumn = ({ title, values }: SampleColumn): string => {
  if (isSecretName(title)) return 'secret, never read'
  if (values.length === 0) return 'blank in the sample'
  const pattern = datePatternOf(values)
  if (pattern !== undefined) return `days, ${pattern}`
  const years = schoolYearOf(values)
  if (years !== undefined && years !== 'end') return `school years, ${years}`
  if (flagOf(values) !== undefined) return 'yes or no'
  if (areWhole(values)) return 'whole numbers'
  const scale = scaleOf(values)
  if (scale !== undefined) return `numbers, up to ${scale} digits behind the point`
  const different = new Set(values).size
  if (different <= FEW && different < values.length) return `${different} different texts`
  return `texts such as ${oneLine(shapeOf(values[0] ?? ''))}`
}

/** A shape on one line of a comment. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').trim()
