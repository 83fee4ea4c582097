import type { FoundRecord } from '@nrec-align/convert'
import type { Issue } from '@nrec-align/mapping'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Rows } from '../../protocol/rows.ts'
import { usePage } from '../context.ts'

type Shown = NonNullable<FoundRecord['text']>

const textOf = ({ shape, value }: Shown): string => value ?? shape

const isAbout = (findings: readonly Issue[], file: string, record: number, column: string): boolean =>
  findings.some((one) => one.file === file && one.record === record && one.column === column)

const columnsOf = ({ records }: Rows): readonly string[] =>
  records.reduce<readonly string[]>((longest, { cells = [] }) => {
    const names = cells.map(({ column }) => column)
    return names.length > longest.length ? names : longest
  }, [])

const Cells = ({
  found,
  rows,
  findings,
  width,
}: {
  readonly found: FoundRecord
  readonly rows: Rows
  readonly findings: readonly Issue[]
  readonly width: number
}): JSX.Element => {
  const { words } = usePage()
  if (found.cells === undefined) {
    return (
      <td class="offending" colSpan={Math.max(1, width)}>
        {words.damagedRow}: {found.text === undefined ? '' : textOf(found.text)}
      </td>
    )
  }
  return (
    <>
      {found.cells.map(({ column, shown }, place) => (
        <td key={place} class={isAbout(findings, rows.file, found.record, column) ? 'offending' : ''}>
          {textOf(shown)}
        </td>
      ))}
    </>
  )
}

/** Wide rows are scrolled sideways to the first cell that a finding is about, and no further than it takes. */
const showOffending = (frame: HTMLElement | null): void => {
  const cell = frame?.querySelector<HTMLElement>('td.offending')
  if (frame == null || cell == null) return
  const end = cell.offsetLeft + cell.offsetWidth
  if (end > frame.clientWidth) frame.scrollLeft = cell.offsetLeft - frame.clientWidth / 2
}

/** Rows as they stand in their file, with the cells marked that findings are about. */
export const RowTable = ({
  rows,
  findings = [],
  label,
}: {
  readonly rows: Rows
  readonly findings?: readonly Issue[]
  readonly label?: string
}): JSX.Element => {
  const { words } = usePage()
  const columns = columnsOf(rows)
  const frame = useRef<HTMLElement>(null)
  useLayoutEffect(() => showOffending(frame.current), [rows])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
    <section ref={frame} class="scroll rows" aria-label={label ?? words.rowsOf(rows.file)} tabIndex={0}>
      <table>
        <caption>{label ?? words.rowsOf(rows.file)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lineHeading}</th>
            {columns.map((name, place) => (
              <th key={place} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.records.map((found) => (
            <tr key={found.record}>
              <th scope="row">{found.line}</th>
              <Cells found={found} rows={rows} findings={findings} width={columns.length} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
