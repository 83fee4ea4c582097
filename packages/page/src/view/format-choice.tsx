import type { JSX } from 'preact'
import { commonForms, commonRecord } from '../protocol/choice.ts'
import type { FormatFacts } from '../protocol/facts.ts'
import type { Side } from '../state/events.ts'
import { usePage } from './context.ts'

type Version = FormatFacts['versions'][number]

/** The common record, with its forms where formats have versions. */
const useFormats = (): readonly Pick<FormatFacts, 'id' | 'title' | 'versions'>[] => {
  const { state, words } = usePage()
  const forms = commonForms.map((form): Version => ({ version: form, title: words[form] }))
  return [...state.formats, { id: commonRecord, title: words.commonRecord, versions: forms }]
}

const isOffered = (side: Side, { readOnly }: Version): boolean => side === 'source' || readOnly === undefined

/** Chooses a format and its version; a target can only be one that is written. */
export const FormatChoiceFields = ({ side }: { readonly side: Side }): JSX.Element => {
  const { state, words, controller } = usePage()
  const formats = useFormats()
  const chosen = state[side]
  const versions = formats.find(({ id }) => id === chosen?.format)?.versions ?? []
  const choose = (format: string, version: string | undefined): void => {
    const offered = formats.find(({ id }) => id === format)?.versions.filter((one) => isOffered(side, one)) ?? []
    const first = version ?? offered[0]?.version
    if (first !== undefined) void controller.chooseFormat({ side, format, version: first })
  }
  return (
    <div class="fields">
      <label>
        <span>{words.format}</span>
        <select
          id={`${side}-format`}
          value={chosen?.format ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value, undefined)}
        >
          {chosen === undefined && <option value="">{words.choose}</option>}
          {formats.map(({ id, title, versions: all }) => {
            const isPossible = all.some((one) => isOffered(side, one))
            return (
              <option key={id} value={id} disabled={!isPossible}>
                {isPossible ? title : `${title} (${words.readOnly})`}
              </option>
            )
          })}
        </select>
      </label>
      {versions.length > 1 && (
        <label>
          <span>{words.version}</span>
          <select
            id={`${side}-version`}
            value={chosen?.version}
            onChange={({ currentTarget }) => choose(chosen?.format ?? '', currentTarget.value)}
          >
            {versions.map((one) => (
              <option key={one.version} value={one.version} disabled={!isOffered(side, one)}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
