import { shapeOf } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'
import type { Report } from '../report/report.ts'
import type { ExplainedCell, ShownText } from './explanation.ts'

/** Shows a text of a privacy class; values of secret columns never reach this far. */
export type Show = (text: string | undefined, privacy: PrivacyClass | undefined) => ShownText

/** @param values whether values of people may be shown */
export const showing =
  (values: boolean): Show =>
  (text = '', privacy = 'direct-identifier') => ({
    shape: shapeOf(text),
    ...(values || privacy === 'public' ? { value: text } : {}),
  })

/** How an answer speaks of cells: what may be shown of them, and what was foretold about their columns. */
export interface Telling {
  readonly show: Show
  readonly fateOf: (layout: string, column: string) => ExplainedCell['fate']
}

/** @param loss what was foretold about the columns of the sources on their way to the target */
export const telling = (values: boolean, loss: Report['loss']): Telling => {
  const fates = new Map(loss.map((one) => [`${one.layout}\u0000${one.column}`, one] as const))
  return {
    show: showing(values),
    fateOf: (layout, column) => {
      const found = fates.get(`${layout}\u0000${column}`)
      return found === undefined ? undefined : { verdict: found.verdict, reason: found.reason }
    },
  }
}
