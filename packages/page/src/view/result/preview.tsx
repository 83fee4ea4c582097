import type { JSX } from 'preact'
import { usePage } from '../context.ts'
import { FailureText } from '../failure-text.tsx'
import { RowTable } from './row-table.tsx'

/** The first rows of what was written, or of the files where nothing was. */
export const Preview = (): JSX.Element => {
  const { state, words, controller } = usePage()
  const { preview } = state
  return (
    <>
      <h3>{words.previewTitle}</h3>
      {preview.status === 'idle' && (
        <p class="buttons">
          <button type="button" id="preview" onClick={() => controller.preview()}>
            {words.showPreview}
          </button>
        </p>
      )}
      {preview.status === 'busy' && <p class="soft">{words.fetching}</p>}
      {preview.status === 'failed' && <FailureText failure={preview.failure} />}
      {preview.status === 'done' && preview.value.length === 0 && <p>{words.noPreview}</p>}
      {preview.status === 'done' &&
        preview.value.map((rows) => <RowTable key={rows.file} rows={rows} label={words.previewOf(rows.file)} />)}
    </>
  )
}
