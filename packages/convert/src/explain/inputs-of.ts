import type { Combined } from '../pipeline/combine.ts'
import type { Store } from '../store/store.ts'
import type { ExplainedInput } from './explanation.ts'

/** What was read, with checksums, so that a caller can tell whether the files are still those of an earlier run. */
export const inputsOf = ({ read }: Combined<Store>): readonly ExplainedInput[] =>
  read.flatMap(({ source, runs }) =>
    runs.map(({ open, counted }) => ({
      source: source.name,
      path: counted[0]?.counts.file ?? '',
      sha256: open.sha256,
    })),
  )
