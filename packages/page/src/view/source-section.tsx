import type { JSX } from 'preact'
import { canCheck, factsOf } from '../state/requests.ts'
import { resultOf } from '../state/step.ts'
import { usePage } from './context.ts'
import { FailureText } from './failure-text.tsx'
import { FormatChoiceFields } from './format-choice.tsx'
import { OptionFields } from './option-fields.tsx'

const Recognised = (): JSX.Element | null => {
  const { state, words } = usePage()
  const { inspection } = state
  if (inspection.status === 'busy') return <p class="soft">{words.looking}</p>
  if (inspection.status === 'failed') return <FailureText failure={inspection.failure} />
  const found = resultOf(inspection)
  if (found?.best === undefined) return null
  const { recognised, format } = found.best
  const title = factsOf(state, format)?.title ?? words.commonRecord
  return (
    <div class={recognised ? 'notice good' : 'notice warn'}>
      <p>{recognised ? words.recognised(title) : `${words.notRecognised} ${words.nearest(title)}`}</p>
      {found.reasons.length > 0 && (
        <ul lang="en">
          {found.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the files were taken for, and the choice to correct it. */
export const SourceSection = (): JSX.Element => {
  const { state, words, controller } = usePage()
  return (
    <section aria-labelledby="source-title">
      <h2 id="source-title">{words.formatTitle}</h2>
      <Recognised />
      <FormatChoiceFields side="source" />
      <OptionFields side="source" />
      <p class="buttons">
        <button type="button" id="check" disabled={!canCheck(state)} onClick={() => controller.run('check')}>
          {words.check}
        </button>
      </p>
    </section>
  )
}
