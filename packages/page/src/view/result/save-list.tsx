import type { JSX } from 'preact'
import { save } from '../../client/save.ts'
import type { Download, DownloadKind } from '../../protocol/outcome.ts'
import { usePage } from '../context.ts'
import { fileSize } from '../file-size.ts'

const order: readonly DownloadKind[] = [
  'everything',
  'data',
  'report',
  'findings',
  'codes',
  'worklist',
  'workbook',
  'machine',
]

const namesStudents: readonly DownloadKind[] = ['worklist', 'workbook']

/** Everything that can be saved. */
export const SaveList = ({ downloads }: { readonly downloads: readonly Download[] }): JSX.Element => {
  const { state, words } = usePage()
  const sorted = downloads.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return (
    <>
      <h3>{words.saveTitle}</h3>
      <ul class="downloads">
        {sorted.map(({ kind, name, blob }) => (
          <li key={name}>
            <button
              type="button"
              class={kind === 'everything' ? 'main' : ''}
              data-download={kind}
              onClick={() => save(name, blob)}
            >
              {words[kind]} <span class="size">{fileSize(blob.size, state.language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {downloads.some(({ kind }) => namesStudents.includes(kind)) && <p class="soft">{words.worklistWarning}</p>}
    </>
  )
}
