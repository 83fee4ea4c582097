import type { JSX } from 'preact'
import type { Side } from '../state/events.ts'
import { factsOf } from '../state/requests.ts'
import { usePage } from './context.ts'

/** Facts that stand in no column and can be told to a format. */
export const OptionFields = ({ side }: { readonly side: Side }): JSX.Element | null => {
  const { state, words, controller } = usePage()
  const choice = state[side]
  const options = factsOf(state, choice?.format)?.options ?? []
  if (options.length === 0) return null
  return (
    <details class="options">
      <summary>{words.options}</summary>
      {options.map(({ name, description, example, default: value }) => {
        const id = `${side}-option-${name}`
        return (
          <div class="option" key={name}>
            <label for={id}>
              <code>{name}</code>
            </label>
            <input
              id={id}
              aria-describedby={`${id}-about`}
              value={choice?.options[name] ?? ''}
              onChange={({ currentTarget }) => controller.setOption(side, name, currentTarget.value.trim())}
            />
            <p id={`${id}-about`} class="soft">
              <span lang="en">{description}</span> {words.example(example)}
              {value === undefined ? '' : `; ${words.unlessTold(value)}`}
            </p>
          </div>
        )
      })}
    </details>
  )
}
