import type { JSX } from 'preact'
import type { Plan } from '../../protocol/facts.ts'
import { usePage } from '../context.ts'
import { FileButton } from '../file-button.tsx'

/** Tables that can be brought, those without which nothing is written first. */
export const TableFields = ({ plan: { tables } }: { readonly plan: Plan }): JSX.Element => {
  const { state, words, controller } = usePage()
  return (
    <details class="tables" open={tables.some(({ isNeeded }) => isNeeded) || Object.keys(state.tables).length > 0}>
      <summary>{words.tablesTitle}</summary>
      {tables.map(({ name, description, columns, isNeeded }) => {
        const brought = state.tables[name]
        return (
          <div class="table" key={name}>
            <p>
              <strong>{name}</strong> {isNeeded && <span class="pill bad">{words.needed}</span>}{' '}
              <span lang="en">{description}</span> <span class="soft">{words.tableColumns(columns.join(', '))}</span>
            </p>
            <p class="buttons">
              <FileButton
                id={`table-${name}`}
                label={words.bringTable(name)}
                accept=".csv,.tsv,.txt"
                take={([file]) => controller.bringTable(name, file)}
              />
              {brought !== undefined && (
                <span class="good">
                  {words.brought(brought.path)}{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={words.remove(brought.path)}
                    onClick={() => controller.bringTable(name, undefined)}
                  >
                    ×
                  </button>
                </span>
              )}
            </p>
          </div>
        )
      })}
    </details>
  )
}
