import type { ComponentChildren, JSX } from 'preact'

/** A table that may be wider than the window; it can be scrolled with the keyboard too. */
export const ScrollTable = ({
  label,
  header,
  rows,
}: {
  readonly label: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
}): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard
  <section class="scroll" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {header.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, place) => (
              <td key={header[place]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
