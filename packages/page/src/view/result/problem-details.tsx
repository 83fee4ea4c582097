import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { findingDetail } from '../../messages/details.ts'
import type { Problem } from '../../protocol/outcome.ts'
import { usePage } from '../context.ts'
import { RowTable } from './row-table.tsx'

const uniqueRules = (problem: Problem): readonly string[] => [...new Set(problem.examples.map(({ rule }) => rule))]

const Advice = ({ problem }: { readonly problem: Problem }): JSX.Element => {
  const { state, words } = usePage()
  const { why, fix } = problem.words[state.language]
  const [first] = problem.examples
  const detail = first === undefined ? '' : findingDetail(first, state.language)
  return (
    <dl class="advice">
      {detail !== '' && <dd>{detail}</dd>}
      {why !== '' && (
        <>
          <dt>{words.why}</dt>
          <dd>{why}</dd>
        </>
      )}
      <dt>{words.whatToDo}</dt>
      <dd>{fix}</dd>
      <dt>{words.rule}</dt>
      <dd lang="en">
        {uniqueRules(problem).join('; ')}
        {first?.verified === false && ` (${words.unverified})`}
      </dd>
    </dl>
  )
}

/** What to do about findings of a kind, and the rows they are about. */
export const ProblemDetails = ({
  problem,
  place,
}: {
  readonly problem: Problem
  readonly place: number
}): JSX.Element => {
  const { state, words, controller } = usePage()
  const found = state.rows[place]
  useEffect(() => void controller.showRows(place), [controller, place, found === undefined])
  const more = problem.count - problem.examples.length
  return (
    <div class="inside">
      <Advice problem={problem} />
      {found === undefined && <p class="soft">{words.fetching}</p>}
      {found?.length === 0 && <p class="soft">{words.noRows}</p>}
      {found?.map((rows) => (
        <RowTable key={rows.file} rows={rows} findings={problem.examples} />
      ))}
      {more > 0 && <p class="soft">{words.more(more)}</p>}
    </div>
  )
}
