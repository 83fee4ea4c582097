import type { JSX } from 'preact'
import { number } from '../../messages/worded.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { usePage } from '../context.ts'

/** How the records ended. */
export const Counts = ({ outcome: { counts, written } }: { readonly outcome: Outcome }): JSX.Element => {
  const { state, words } = usePage()
  const aside = counts.rejected + written.reduce((sum, one) => sum + one.rejected, 0)
  const rows = written.reduce((sum, one) => sum + one.written, 0)
  const tiles = [
    { name: words.recordsRead, count: counts.in, kind: '' },
    { name: words.good, count: counts.converted, kind: 'good' },
    { name: words.skipped, count: counts.skipped, kind: '' },
    { name: words.setAside, count: aside, kind: aside === 0 ? '' : 'bad' },
    ...(written.length === 0 ? [] : [{ name: words.rowsWritten, count: rows, kind: '' }]),
  ]
  return (
    <>
      <p id="verdict">{words.verdict(counts.in, aside)}</p>
      <dl class="tiles">
        {tiles.map(({ name, count, kind }) => (
          <div key={name} class={kind}>
            <dt>{name}</dt>
            <dd>{number(count, state.language)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
