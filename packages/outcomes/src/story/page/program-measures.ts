import { type Html, html } from '@nrec-align/io'
import type { RbaQuadrantCode } from '@nrec-align/schema'
import type { ProgramMeasures } from '../../accountability/index.ts'
import type { Messages } from '../../language/messages.ts'
import { schoolYearText } from '../../language/school-year-text.ts'
import { figureCell } from '../../language/value-text.ts'
import type { IndicatorView } from './indicator-view.ts'
import { table } from './table.ts'

const questions: readonly (readonly [RbaQuadrantCode, keyof Omit<ProgramMeasures, 'program'>])[] = [
  ['how-much', 'howMuch'],
  ['how-well', 'howWell'],
  ['better-off', 'betterOff'],
]

const rowOf = ({ name, reading, definition, messages }: IndicatorView): readonly string[] => [
  name,
  schoolYearText(reading.latest.period),
  figureCell(definition, reading.latest, messages),
]

/** How a program works for those it serves, by the three questions; never on an axis with how a whole population fares. */
export const programMeasures = (
  program: ProgramMeasures,
  view: (indicator: string) => IndicatorView | undefined,
  messages: Messages,
): Html => {
  const answers = questions.flatMap(([question, member]) => {
    const views = (program[member] ?? []).flatMap((id) => view(id) ?? [])
    const columns = [{ title: messages.measure }, { title: messages.year }, { title: messages.value, isNumber: true }]
    return views.length === 0
      ? []
      : [
          html`<h4>${messages.questions[question]}</h4>${table(messages.questions[question], columns, views.map(rowOf))}`,
        ]
  })
  return answers.length === 0 ? html`` : html`<div class="measures"><h3>${program.program}</h3>${answers}</div>`
}
