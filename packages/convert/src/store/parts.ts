import type { BindingPlan } from '@nrec-align/mapping'
import type { Filler } from './filler.ts'

/** System of the identifier by which the rows of a binding name their record: that of the first pair. */
const namingSystem = (plan: BindingPlan): string | undefined => {
  const [first = ''] = Object.keys(plan.binding.pairs)
  return /^identifiers\[([^\]]+)\]$/.exec(first)?.[1]
}

const isOfSystem = (name: string, system: string | undefined): boolean => name.split('@', 1)[0] === system

/** Leaves the identifier that names the record and one other in the scratch, for each other in turn. */
const eachIdentifier = (plan: BindingPlan, write: () => void): void => {
  const ids = plan.scratch.ids[0] as string[]
  const naming: string[] = []
  const others: string[] = []
  const system = namingSystem(plan)
  for (let index = 0; index < ids.length; index += 2) {
    const name = ids[index] as string
    ;(isOfSystem(name, system) ? naming : others).push(name, ids[index + 1] as string)
  }
  for (let index = 0; index < others.length; index += 2) {
    ids.length = 0
    ids.push(...naming, others[index] as string, others[index + 1] as string)
    write()
  }
}

/** Leaves one of several references in the scratch, for each in turn. */
const eachReference = (filler: Filler, index: number, write: () => void): void => {
  for (const node of filler.several(index)) {
    filler.take(index, node)
    write()
  }
}

/**
 * Calls back once for each row that a record has in a layout: one, or one for each part that the rows of the binding hold.
 *
 * @param filler has just filled the scratch of the plan
 */
export const eachPart = (plan: BindingPlan, filler: Filler, write: () => void): void => {
  const { holds } = plan.binding
  const list = plan.nodes.findIndex(({ parent, field, many }) => parent === 0 && many && field === holds)
  if (holds === 'identifiers') eachIdentifier(plan, write)
  else if (list > 0) eachReference(filler, list, write)
  else write()
}
