import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Outcome, Problem } from '../../protocol/outcome.ts'
import { usePage } from '../context.ts'
import { ProblemDetails } from './problem-details.tsx'

const ProblemEntry = ({ problem, place }: { readonly problem: Problem; readonly place: number }): JSX.Element => {
  const { state, words } = usePage()
  const [isOpen, setOpen] = useState(false)
  const { code, severity, words: said, layout, column, count, people } = problem
  return (
    <details
      class="problem"
      data-code={code}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class={`pill ${severity}`}>{words[severity]}</span> <strong>{said[state.language].what}</strong>{' '}
        <span class="where">{[layout, column].filter(Boolean).join(' · ')}</span>{' '}
        <span class="soft">
          {words.records(count)}
          {people > 0 && `, ${words.people(people)}`}
        </span>
      </summary>
      {isOpen && <ProblemDetails problem={problem} place={place} />}
    </details>
  )
}

/** Findings by kind, the most serious first. */
export const ProblemList = ({ outcome: { problems } }: { readonly outcome: Outcome }): JSX.Element => {
  const { words } = usePage()
  return (
    <>
      <h3>{words.problemsTitle}</h3>
      {problems.length === 0 && <p>{words.noProblems}</p>}
      {problems.map((problem, place) => (
        <ProblemEntry key={place} problem={problem} place={place} />
      ))}
    </>
  )
}
