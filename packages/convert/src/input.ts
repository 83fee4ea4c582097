import { type InputFile, inputFile } from '@nrec-align/io'

/** What a call can read: a browser's `File`, or bytes with a name as `inputFile` and `inputsFrom` make them. */
export type Input = InputFile | File

const isFile = (input: Input): input is File => input instanceof Blob

const asInputFile = (input: Input): InputFile => {
  if (!isFile(input)) return input
  const inFolder: string | undefined = input.webkitRelativePath
  return inputFile(inFolder === undefined || inFolder === '' ? input.name : inFolder, input)
}

const isSeveral = (input: Input | readonly Input[]): input is readonly Input[] => Array.isArray(input)

/** One file or several, in one shape. */
export const asInputFiles = (input: Input | readonly Input[]): readonly InputFile[] =>
  (isSeveral(input) ? input : [input]).map(asInputFile)
