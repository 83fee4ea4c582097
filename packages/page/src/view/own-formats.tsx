import type { JSX } from 'preact'
import type { OwnFormat } from '../state/state.ts'
import { usePage } from './context.ts'

const mostProblems = 20

const Problems = ({ name, problems }: OwnFormat): JSX.Element => (
  <ul class="mistakes" lang="en">
    {problems.slice(0, mostProblems).map(({ line, column, path, message, fix }) => (
      <li key={`${line}:${column}:${message}`}>
        <code>
          {name}:{line}:{column}
        </code>{' '}
        {path === '' ? '' : `${path}: `}
        {message} {fix}
      </li>
    ))}
  </ul>
)

/** Format files that were brought, with everything that is wrong with them. */
export const OwnFormats = (): JSX.Element | null => {
  const { state, words, controller } = usePage()
  if (state.ownFormats.length === 0) return null
  return (
    <ul class="own-formats">
      {state.ownFormats.map((own) => (
        <li key={own.name}>
          <p class={own.format === undefined ? 'bad' : 'good'}>
            {own.format === undefined
              ? words.formatFileBad(own.name, own.problems.length)
              : words.formatFileGood(own.name)}{' '}
            <button
              type="button"
              class="link"
              aria-label={words.remove(own.name)}
              onClick={() => controller.removeFormatFile(own.name)}
            >
              ×
            </button>
          </p>
          {own.format === undefined && <Problems {...own} />}
        </li>
      ))}
    </ul>
  )
}
