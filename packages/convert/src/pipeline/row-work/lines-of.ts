import type { BindingPlan } from '@nrec-align/mapping'
import type { NamedEntities } from '../named-entities.ts'
import type { FileRun } from '../read-file.ts'
import { type RecordLine, recordLine } from '../record-line.ts'

/** The names of one kind of entity, as a line asks for them. */
export type Names = Pick<NamedEntities, 'isNew'>

/** The line of one entity of a binding, and the names of those that are only named. */
export interface EntityLine<N extends Names> {
  readonly entity: string
  readonly names: N
  readonly lineOf: RecordLine
}

/** The lines of every binding of a file, made when they are first asked for. */
export const linesOf = <N extends Names>(
  { parts }: FileRun,
  source: string,
  namesOf: (kind: string) => N,
): ((plan: BindingPlan) => readonly EntityLine<N>[]) => {
  const lines = new Map<BindingPlan, readonly EntityLine<N>[]>()
  // The same in every thread that reads pieces of the file.
  const place = (plan: BindingPlan): string =>
    parts.flatMap(({ reader }, part) =>
      reader.plans.includes(plan) ? [`${part}/${reader.plans.indexOf(plan)}`] : [],
    )[0] ?? ''
  return (plan) => {
    const known = lines.get(plan)
    if (known !== undefined) return known
    const made = plan.nodes.map(({ entity }, index): EntityLine<N> => {
      const names = namesOf(`${place(plan)}/${index}`)
      return { entity, names, lineOf: recordLine(plan, index, source, names) }
    })
    lines.set(plan, made)
    return made
  }
}
