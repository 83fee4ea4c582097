import type { JSX } from 'preact'
import { number } from '../../messages/worded.ts'
import type { Outcome } from '../../protocol/outcome.ts'
import { usePage } from '../context.ts'
import { FileButton } from '../file-button.tsx'
import { ScrollTable } from '../scroll-table.tsx'

/** Codes that no list knows: saved, filled in, and given back. */
export const UnknownCodes = ({ outcome: { unknownCodes } }: { readonly outcome: Outcome }): JSX.Element | null => {
  const { state, words, controller } = usePage()
  const { codes, language } = state
  if (unknownCodes.length === 0 && codes === undefined) return null
  return (
    <>
      <h3>{words.codesTitle}</h3>
      {codes !== undefined && <p class="good">{words.givenBack(codes.path)}</p>}
      {unknownCodes.length > 0 && (
        <>
          <p>{words.codesHow}</p>
          <ScrollTable
            label={words.codesTitle}
            header={[words.layout, words.column, words.code, words.times]}
            rows={unknownCodes.map(({ layout, column, code, count }) => [
              layout,
              column,
              code,
              number(count, language),
            ])}
          />
        </>
      )}
      <p class="buttons">
        <FileButton
          id="give-codes-back"
          label={words.giveBack}
          accept=".csv"
          take={([file]) => file !== undefined && void controller.bringCodes(file)}
        />
      </p>
    </>
  )
}
