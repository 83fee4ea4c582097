import type { JSX } from 'preact'
import { failures, unexpected } from '../messages/failures.ts'
import type { Failure } from '../protocol/failure.ts'
import { usePage } from './context.ts'

/** Why something could not be done, and what to do. */
export const FailureText = ({ failure }: { readonly failure: Failure }): JSX.Element => {
  const { state, words } = usePage()
  const { code, message, hints } = failure
  return (
    <div class="notice bad" role="alert">
      <p>
        <strong>{words.failedToRun}</strong> {(failures[code] ?? unexpected)[state.language]}
      </p>
      <div lang="en">
        <p class="soft">{message}</p>
        {hints.length > 0 && (
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
