import type { Progress } from '@nrec-align/convert'
import type { JSX } from 'preact'
import { usePage } from '../context.ts'

const shareOf = ({ bytes, ofBytes }: Progress): number | undefined =>
  ofBytes === undefined || ofBytes === 0 ? undefined : Math.min(1, bytes / ofBytes)

/** How far a run is, and the way to end it. */
export const ProgressBar = ({ progress }: { readonly progress: Progress | undefined }): JSX.Element => {
  const { words, controller } = usePage()
  const stage = words[progress?.stage ?? 'beginning']
  const share = progress === undefined ? undefined : shareOf(progress)
  return (
    <section class="progress" aria-label={stage}>
      <p>
        {stage} {progress?.file} {progress !== undefined && progress.records > 0 && words.records(progress.records)}
      </p>
      <progress aria-label={stage} {...(share === undefined ? {} : { value: share })} />
      <p class="buttons">
        <button type="button" id="cancel" onClick={() => controller.cancel()}>
          {words.cancel}
        </button>
      </p>
    </section>
  )
}
