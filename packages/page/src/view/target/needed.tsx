import type { JSX } from 'preact'
import type { Plan } from '../../protocol/facts.ts'
import { usePage } from '../context.ts'
import { ScrollTable } from '../scroll-table.tsx'

/** What the target requires and the files do not have. */
export const Needed = ({ plan: { blocking, missing, written, absent } }: { readonly plan: Plan }): JSX.Element => {
  const { words } = usePage()
  const sorted = missing.toSorted((one, other) => Number(other.isBlocking) - Number(one.isBlocking))
  return (
    <>
      {blocking.length > 0 && (
        <p class="notice bad" id="blocked">
          {words.blocked(blocking.join(', '))}
        </p>
      )}
      {blocking.length === 0 && written.length > 0 && <p>{words.willWrite(written.join(', '))}</p>}
      {absent.length > 0 && <p class="soft">{words.willLeaveOut(absent.join(', '))}</p>}
      {missing.length > 0 && (
        <details id="missing">
          <summary>{words.missingTitle(missing.length)}</summary>
          <ScrollTable
            label={words.missingTitle(missing.length)}
            header={[words.layout, words.column, words.bring]}
            rows={sorted.map(({ layout, column, bring }) => [layout, column, <span lang="en">{bring}</span>])}
          />
        </details>
      )}
    </>
  )
}
