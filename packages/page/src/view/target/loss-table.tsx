import type { JSX } from 'preact'
import type { Plan } from '../../protocol/facts.ts'
import { usePage } from '../context.ts'
import { ScrollTable } from '../scroll-table.tsx'

const order: readonly Plan['losses'][number]['verdict'][] = ['lost', 'depends', 'changed']

/** What the target cannot hold of the files, told before anything is read. */
export const LossTable = ({ plan: { percentCarried, losses } }: { readonly plan: Plan }): JSX.Element | null => {
  const { words } = usePage()
  if (percentCarried === undefined) return null
  const sorted = losses.toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
  return (
    <>
      <p>{words.carried(percentCarried)}</p>
      {losses.length === 0 ? (
        <p>{words.nothingLost}</p>
      ) : (
        <details id="losses">
          <summary>{words.lossTitle(losses.length)}</summary>
          {words.inEnglish !== '' && <p class="soft">{words.inEnglish}</p>}
          <ScrollTable
            label={words.lossTitle(losses.length)}
            header={[words.layout, words.column, words.whatBecomes, words.reason]}
            rows={sorted.map(({ layout, column, verdict, reason }) => [
              layout,
              column,
              words[verdict],
              <span lang="en">{reason}</span>,
            ])}
          />
        </details>
      )}
    </>
  )
}
