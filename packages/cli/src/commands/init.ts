import { writeFile } from 'node:fs/promises'
import { proposeFormatFile, readFormatFile, type Sample } from '@nrec-align/format-file'
import { InputError, openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { exitCodes, suggestion, UsageError } from '../failure.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { readSettings } from '../settings/settings.ts'
import { counted } from '../show/words.ts'
import type { Action } from './command.ts'

const MOST_ROWS = 500

const sampleAt = async (path: string, shown: string): Promise<Sample> => {
  const [file, ...others] = await inputsFrom(path)
  if (file === undefined || others.length > 0) {
    throw new UsageError('not-one-file', `${shown} is not one file.`, 'Name one file with a header and some records.')
  }
  const reader = await openDelimited(file, { delimiters: [',', '\t', ';', '|', '^'], quote: '"', header: true })
  const rows: (readonly string[])[] = []
  for await (const batch of reader.records()) {
    rows.push(...batch.cells.slice(0, MOST_ROWS - rows.length))
    if (rows.length >= MOST_ROWS) break
  }
  const header = reader.header ?? []
  if (header.every((title) => title.trim() === ''))
    throw new InputError('empty-file', file.path, 'no column has a name')
  return { name: file.name, delimiter: reader.dialect.delimiter, header, rows }
}

const write = async (path: string, shown: string, text: string, replace: boolean): Promise<void> => {
  try {
    await writeFile(path, text, { flag: replace ? 'w' : 'wx' })
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const hint = exists ? 'Choose another name, or add --replace.' : 'Check the folder.'
    const reason = exists ? 'is there already' : 'cannot be written'
    throw new UsageError('not-written', `${shown} ${reason}.`, hint)
  }
}

/** Proposes a format file for a sample. */
export const init: Action = async ([what = '', path = ''], flags, shell) => {
  if (what !== 'format') {
    throw new UsageError('unknown-beginning', `"${what}" cannot be begun.`, suggestion(undefined, ['format']))
  }
  const { json, out, replace } = await readSettings([], flags, shell.folder)
  const text = proposeFormatFile(await sampleAt(pathFrom(shell.folder, path), path))
  const { format, problems } = readFormatFile('proposal.yaml', text)
  const layout = format?.versions[0]?.layouts[0]
  const columns = Object.keys(layout?.columns ?? {}).length
  const carried = Object.keys(layout?.carried ?? {}).length
  if (out !== undefined) await write(pathFrom(shell.folder, out), out, text, replace === true)
  if (json === true) {
    shell.stdout.write(`${JSON.stringify({ out: out ?? null, columns, matched: columns - carried, problems, text })}\n`)
  } else if (out === undefined) shell.stdout.write(text)
  else {
    const matched = `${columns - carried} of ${counted(columns, 'column')} matched with a common field`
    shell.stdout.write(`${out}: ${matched}.\nOpen it and check every line that says "guess".\n`)
  }
  return exitCodes.clean
}
