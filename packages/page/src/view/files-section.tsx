import type { JSX, TargetedDragEvent } from 'preact'
import { useState } from 'preact/hooks'
import { droppedFiles } from '../client/dropped-files.ts'
import { usePage } from './context.ts'
import { FileButton } from './file-button.tsx'
import { fileSize } from './file-size.ts'
import { OwnFormats } from './own-formats.tsx'

const mostListed = 12

const FileList = (): JSX.Element | null => {
  const { state, words, controller } = usePage()
  const { files, language } = state
  if (files.length === 0) return null
  return (
    <>
      <p class="chosen">
        {words.filesChosen(files.length)}{' '}
        <button type="button" class="link" onClick={() => controller.removeAll()}>
          {words.removeAll}
        </button>
      </p>
      <ul class="files">
        {files.slice(0, mostListed).map(({ path, blob }) => (
          <li key={path}>
            <span class="name">{path}</span> <span class="soft">{fileSize(blob.size, language)}</span>
            <button
              type="button"
              class="link"
              aria-label={words.remove(path)}
              onClick={() => controller.removeFile(path)}
            >
              ×
            </button>
          </li>
        ))}
        {files.length > mostListed && <li>… {words.filesChosen(files.length)}</li>}
      </ul>
    </>
  )
}

/** Where files are dropped or chosen. */
export const FilesSection = (): JSX.Element => {
  const { words, controller } = usePage()
  const [isOver, setOver] = useState(false)
  const dropped = (event: TargetedDragEvent<HTMLElement>): void => {
    event.preventDefault()
    setOver(false)
    const { dataTransfer } = event
    if (dataTransfer !== null) void droppedFiles(dataTransfer).then((files) => controller.add(files))
  }
  const over = (event: Event): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <section id="files" aria-labelledby="files-title" tabIndex={-1}>
      <h2 id="files-title">{words.filesTitle}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the two fields inside */}
      <div class={isOver ? 'drop over' : 'drop'} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={dropped}>
        <p>{words.dropHere}</p>
        <p class="buttons">
          <FileButton id="choose-files" label={words.chooseFiles} several take={(files) => controller.add(files)} />
          <FileButton id="choose-folder" label={words.chooseFolder} folder take={(files) => controller.add(files)} />
        </p>
        <p class="soft">{words.ownFormatHint}</p>
      </div>
      <OwnFormats />
      <FileList />
    </section>
  )
}
