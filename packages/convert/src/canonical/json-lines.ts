import { InputError, type InputFile } from '@nrec-align/io'

/** The records of a file of JSON lines. */
export async function* jsonLines(file: InputFile): AsyncGenerator<Record<string, unknown>> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield parsed(line, file)
  }
  if (rest !== '') yield parsed(rest, file)
}

const parsed = (line: string, file: InputFile): Record<string, unknown> => {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    throw new InputError('unreadable', file.path, 'a line is not JSON')
  }
}
