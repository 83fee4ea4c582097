import type { JSX } from 'preact'
import { canConvert } from '../../state/requests.ts'
import { usePage } from '../context.ts'
import { FailureText } from '../failure-text.tsx'
import { FormatChoiceFields } from '../format-choice.tsx'
import { OptionFields } from '../option-fields.tsx'
import { LossTable } from './loss-table.tsx'
import { Needed } from './needed.tsx'
import { TableFields } from './table-fields.tsx'

const PlanText = (): JSX.Element | null => {
  const { state, words } = usePage()
  const { plan } = state
  if (plan.status === 'busy') return <p class="soft">{words.planning}</p>
  if (plan.status === 'failed') return <FailureText failure={plan.failure} />
  if (plan.status === 'idle') return null
  return (
    <>
      <LossTable plan={plan.value} />
      <Needed plan={plan.value} />
      <TableFields plan={plan.value} />
    </>
  )
}

/** What the files should become: the target, what it would lose, and what must be brought. */
export const TargetSection = (): JSX.Element => {
  const { state, words, controller } = usePage()
  return (
    <section aria-labelledby="target-title">
      <h2 id="target-title">{words.targetTitle}</h2>
      <FormatChoiceFields side="target" />
      <OptionFields side="target" />
      <PlanText />
      <p class="buttons">
        <button
          type="button"
          id="convert"
          class="main"
          disabled={!canConvert(state)}
          onClick={() => controller.run('convert')}
        >
          {words.convert}
        </button>
      </p>
    </section>
  )
}
