import type { FileProblem } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { counted } from '../show/words.ts'

const mostShown = 20

/** Everything that is wrong with a file that somebody wrote, as one failure that lists each place and what to do. */
export const writtenProblems = (file: string, problems: readonly FileProblem[]): UsageError => {
  const lines = problems
    .slice(0, mostShown)
    .map(
      ({ line, column, path, message, fix }) =>
        `  ${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message} ${fix}`,
    )
  const more = problems.length - lines.length
  const rest = more > 0 ? [`  and ${counted(more, 'more problem')}`] : []
  return new UsageError(
    'bad-file',
    [`${file} has ${counted(problems.length, 'problem')}:`, ...lines, ...rest].join('\n'),
    undefined,
    { file, problems },
  )
}
