import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Ended } from '../../state/state.ts'
import { usePage } from '../context.ts'
import { FailureText } from '../failure-text.tsx'
import { Counts } from './counts.tsx'
import { Preview } from './preview.tsx'
import { ProblemList } from './problem-list.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { SaveList } from './save-list.tsx'
import { UnknownCodes } from './unknown-codes.tsx'

const Done = ({ ended }: { readonly ended: Ended }): JSX.Element => {
  const { words, state, controller } = usePage()
  const heading = useRef<HTMLHeadingElement>(null)
  // Who started the run with the keyboard goes on reading here.
  useEffect(() => heading.current?.focus(), [ended])
  const { outcome } = ended
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title" tabIndex={-1} ref={heading}>
        {words.resultTitle}
      </h2>
      <Counts outcome={outcome} />
      <SaveList downloads={outcome.downloads} />
      <label class="values">
        <input
          type="checkbox"
          id="show-values"
          checked={state.showValues}
          onChange={({ currentTarget }) =>
            controller.dispatch({ kind: 'valuesShown', showValues: currentTarget.checked })
          }
        />{' '}
        {words.showValues}
      </label>
      <p class="soft">{words.masked}</p>
      <ProblemList outcome={outcome} />
      <UnknownCodes outcome={outcome} />
      <Preview />
    </section>
  )
}

/** What came of checking or converting, or how far it is. */
export const ResultSection = (): JSX.Element | null => {
  const { run } = usePage().state
  if (run.status === 'busy') return <ProgressBar progress={run.progress} />
  if (run.status === 'failed') return <FailureText failure={run.failure} />
  return run.status === 'done' ? <Done ended={run.value} /> : null
}
