import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { defineFormat, type FormatFunction } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'
import { counted } from '../show/words.ts'

const contentOf = async (path: string, folder: string): Promise<string> => {
  try {
    return await readFile(resolve(folder, path), 'utf8')
  } catch {
    throw new UsageError('no-format-file', `There is no format file ${path}.`, 'Check the path, or name a format.')
  }
}

/**
 * Loads a format from a file.
 *
 * @param path as the user wrote it, so that problems show it
 * @throws {UsageError} with every problem as `file:line:column` and what to do
 */
export const loadFormatFile = async (path: string, folder: string): Promise<FormatFunction> => {
  const { readFormatFile } = await import('@nrec-align/format-file')
  const { format, problems } = readFormatFile(path, await contentOf(path, folder))
  if (format !== undefined) return defineFormat(format)
  const lines = problems.map(
    ({ line, column, path: at, message, fix }) =>
      `${path}:${line}:${column} ${at === '' ? '' : `${at}: `}${message} ${fix}`,
  )
  const message = `${path} cannot be used: ${counted(problems.length, 'problem')}.`
  throw new UsageError('bad-format-file', message, lines.join('\n'), { file: path, problems })
}
