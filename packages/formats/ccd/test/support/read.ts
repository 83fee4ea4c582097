import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { readSample, type SampleRead } from '@nrec-align/testkit'
import { ccd } from '../../src/index.ts'

/** Reads files into the common record. */
export const read = (input: readonly InputFile[]): Promise<SampleRead> => readSample(ccd(), input)

/** A file of the fixtures. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))),
  )

/** The text of a file of the fixtures. */
export const fixtureText = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
