import { type InputFile, inputFile } from '@nrec-align/io'
import type { Converted } from './convert-once.ts'

/** What a run wrote, as input for another one. */
export const filesOf = (run: Converted): readonly InputFile[] =>
  [...run.data].map(([name, bytes]) => inputFile(name, bytes))
