import { type ConvertRequest, convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'

/** What a run made, ready to be the input of the next one. */
export interface Made {
  readonly files: readonly InputFile[]
  readonly report: Report
}

/** Converts and keeps what is made in memory. */
export const convertInMemory = async (request: ConvertRequest): Promise<Made> => {
  const run = convert(request)
  const reading: Promise<InputFile>[] = []
  for await (const { name, stream } of run.outputs) {
    // Several files can be written at once, so none of them is waited for here.
    reading.push(
      new Response(stream).arrayBuffer().then((bytes) => inputFile(name.replace(/^data\//, ''), new Uint8Array(bytes))),
    )
  }
  const files = await Promise.all(reading)
  return { files, report: await run.report }
}

/** The text of one of the files. */
export const textOf = async (files: readonly InputFile[], name: string): Promise<string> => {
  const file = files.find((one) => one.name === name)
  if (file === undefined) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) text += decoder.decode(chunk, { stream: true })
  return text + decoder.decode()
}
