import { type RunResult, referenceTables } from '@nrec-align/convert'
import { findingWords } from '../messages/finding-words.ts'
import type { ChosenFile } from '../protocol/choice.ts'
import type { Download, Outcome, Problem } from '../protocol/outcome.ts'

/** Findings of one kind that are shown one by one; the list that can be saved holds more. */
const shownOfKind = 25

/** Findings shown in all, so that what goes to the page stays small. */
const shownInAll = 1000

/** Unknown codes that are shown; the list that can be saved holds all. */
const shownCodes = 100

const problemsOf = ({ context }: RunResult): readonly Problem[] => {
  let left = shownInAll
  return context.issues.counts().map(({ code, severity, layout, column, count, people, examples }) => {
    const shown = examples.slice(0, Math.min(shownOfKind, left))
    left -= shown.length
    return {
      code,
      severity,
      words: findingWords(code),
      layout,
      ...(column === undefined ? {} : { column }),
      count,
      people,
      examples: shown,
    }
  })
}

/** What the page shows of a run. */
export const outcomeOf = (
  result: RunResult,
  downloads: readonly Download[],
  outputs: readonly ChosenFile[],
): Outcome => {
  const { dispositions, sources, timings } = result.report
  return {
    counts: dispositions.read,
    read: sources
      .filter(({ format }) => format !== referenceTables.format.id)
      .flatMap(({ files }) =>
        files.map(({ path, layout, records, skipped, rejected }) => ({ path, layout, records, skipped, rejected })),
      ),
    written: dispositions.written,
    problems: problemsOf(result),
    unknownCodes: result.context.unknownCodes
      .list()
      .slice(0, shownCodes)
      .map(({ layout, column, code, count }) => ({ layout, column, code, count })),
    downloads,
    outputs,
    milliseconds: timings.milliseconds,
  }
}
