import type { CompiledPair, PairContext } from './pair.ts'

/** A value every record of the binding has; on the way back only entities with it are written. */
export const constantPair = (value: string, context: PairContext): CompiledPair => {
  const { node, index } = context.slot
  return {
    path: context.path,
    columns: [],
    decode: (_cells, scratch) => {
      ;(scratch.values[node] as (string | undefined)[])[index] = value
    },
    selects: (scratch) => scratch.values[node]?.[index] === value,
  }
}

/** A value from a run option; unset leaves the field absent. On the way back entities with another value are not written. */
export const optionPair = (name: string, context: PairContext): CompiledPair => {
  const { node, index } = context.slot
  const value = context.options[name]
  return {
    path: context.path,
    columns: [],
    decode: (_cells, scratch) => {
      if (value !== undefined) (scratch.values[node] as (string | undefined)[])[index] = value
    },
    selects: (scratch) => {
      const own = scratch.values[node]?.[index]
      return value === undefined || own === undefined || own === value
    },
  }
}
