import type { JSX, TargetedEvent } from 'preact'
import { filesOfField } from '../client/dropped-files.ts'
import type { ChosenFile } from '../protocol/choice.ts'

/** A field for files that looks like a button; the browser's own field stays, for keyboards and screen readers. */
export const FileButton = ({
  label,
  id,
  several = false,
  folder = false,
  accept,
  take,
}: {
  readonly label: string
  readonly id: string
  readonly several?: boolean
  readonly folder?: boolean
  readonly accept?: string
  readonly take: (files: readonly ChosenFile[]) => void
}): JSX.Element => {
  const taken = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const files = filesOfField(currentTarget.files)
    // The same file may be chosen again after it was corrected.
    currentTarget.value = ''
    if (files.length > 0) take(files)
  }
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        multiple={several}
        {...(folder ? { webkitdirectory: true } : {})}
        {...(accept === undefined ? {} : { accept })}
        onChange={taken}
      />
      <label for={id}>{label}</label>
    </span>
  )
}
