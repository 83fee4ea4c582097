import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LongestGap, Report } from '@nrec-align/convert'
import { convertFolder } from '@nrec-align/convert/node'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom, outputFolder } from '@nrec-align/io/node'
import type { Issue } from '@nrec-align/mapping'
import { rosterFormat, stateFormat } from './formats.ts'
import { calendarsFile, calpadsFolder, organizationsFile } from './places.ts'

/** What the two conversions made. */
export interface Journey {
  readonly there: Report
  /** Every finding about the state's files, in order. */
  readonly findings: readonly Issue[]
  readonly back: Report
}

/** The winter break, over which a student may change schools without having been away. */
const longestGap: LongestGap = { days: 16, count: 'calendar-days' }

/** Folders inside the demo's own. */
export const folders = { there: 'oneroster', unpacked: 'oneroster-unpacked', back: 'calpads-again' } as const

/** CALPADS to OneRoster, then that OneRoster package to CALPADS; replaces what an earlier run left. */
export const thereAndBack = async (out: string): Promise<Journey> => {
  await mkdir(out, { recursive: true })
  const findings: Issue[] = []
  const there = await convertFolder({
    sources: [{ from: stateFormat, input: await inputsFrom(calpadsFolder) }],
    tables: { organizations: await fileAt(organizationsFile), calendars: await fileAt(calendarsFile) },
    to: rosterFormat,
    longestGap,
    out: join(out, folders.there),
    replace: true,
    onIssue: (issue) => findings.push(issue),
  })
  const zip = join(out, folders.there, 'data/oneroster.zip')
  await unpack(zip, join(out, folders.unpacked))
  const back = await convertFolder({
    sources: [{ from: rosterFormat, input: await inputsFrom(zip) }],
    to: stateFormat,
    longestGap,
    out: join(out, folders.back),
    replace: true,
  })
  return { there, findings, back }
}

const fileAt = async (path: string): Promise<InputFile> => {
  const [file] = await inputsFrom(path)
  if (file === undefined) throw new Error(`there is no file at ${path}`)
  return file
}

const unpack = async (zip: string, target: string): Promise<void> => {
  await rm(target, { recursive: true, force: true })
  const folder = await outputFolder(target)
  for (const file of await inputsFrom(zip)) {
    const sink = await folder.file(file.path)
    for await (const chunk of file.open() as AsyncIterable<Uint8Array>) await sink.write(chunk)
    await sink.close()
  }
  await folder.commit()
}
