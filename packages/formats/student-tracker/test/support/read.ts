import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { readSample, type SampleRead } from '@nrec-align/testkit'
import { studentTracker } from '../../src/index.ts'

/** Whose numbers the sample has. */
export const options = { studentIdSystem: 'local@sampleton', uniqueIdSystem: 'local@sampleton' } as const

/** Reads files into the common record. */
export const read = (input: readonly InputFile[]): Promise<SampleRead> => readSample(studentTracker({ options }), input)

/** A file of the fixtures. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))),
  )
