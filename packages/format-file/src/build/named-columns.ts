import type { Binding } from '@nrec-align/mapping'

/** Columns that the records of a layout account for: in a pair, a condition or a join. */
export const namedColumns = (bindings: readonly Binding[]): ReadonlySet<string> =>
  new Set(
    bindings.flatMap((binding) => [
      ...Object.values(binding.pairs).flatMap(([columns]) => columns),
      ...Object.keys(binding.where ?? {}),
      ...Object.values(binding.lookup ?? {}).flatMap((keys) => Object.values(keys)),
    ]),
  )
