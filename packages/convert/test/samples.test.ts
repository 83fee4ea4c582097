import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { oneroster } from '@nrec-align/format-oneroster'
import { type InputFile, inputFile, openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { describe, expect, test } from 'vitest'
import { ran, source } from './support/run.ts'

const samples = new URL('../../../../shared/samples/', import.meta.url)

/** Real files nobody in this project wrote; they lie beside the repository and are not part of it. */
const here = existsSync(samples)

const filesOf = (folder: string): Promise<InputFile[]> => inputsFrom(fileURLToPath(new URL(folder, samples)))

const bytesOf = async (file: InputFile): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** Header and records as they stand. */
const cellsOf = async (file: InputFile): Promise<readonly (readonly string[])[]> => {
  const reader = await openDelimited(file, { delimiters: [','], quote: '"', header: false })
  const records: (readonly string[])[] = []
  for await (const batch of reader.records()) records.push(...batch.cells)
  return records
}

const withoutPasswords = ([
  header = [],
  ...records
]: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const place = header.indexOf('password')
  return [header, ...records.map((record) => record.map((cell, at) => (at === place ? '' : cell)))]
}

describe.skipIf(!here).each(['1.1', '1.2'])('the real files of version %s', (version) => {
  const folder = `oneroster-${version}`
  const roster = oneroster({ version, options: { source: 'sample' } })

  test('every file is written back as it is, but for passwords and what was set aside', async () => {
    const files = await filesOf(folder)
    const run = await ran({ sources: [source(roster, files)], to: roster })
    const told = new Map(run.report.sources[0]?.files.map((file) => [file.path, file]))
    expect(told.size).toBeGreaterThan(0)
    for (const file of files) {
      const written = inputFile(file.name, run.files.get(`data/${file.path}`) ?? '')
      if (!told.has(file.path)) expect(await bytesOf(written)).toEqual(await bytesOf(file))
      else if (told.get(file.path)?.rejected === 0)
        expect(await cellsOf(written)).toEqual(withoutPasswords(await cellsOf(file)))
    }
  })

  test('they are read into common records, and every record is accounted for', async () => {
    const run = await ran({ sources: [source(roster, await filesOf(folder))], to: 'canonical' })
    const { read } = run.report.dispositions
    expect(read.in).toBeGreaterThan(0)
    expect(read.in).toBe(read.converted + read.skipped + read.rejected)
    expect(run.entities('person').length).toBeGreaterThan(0)
    expect(run.entities('organization').length).toBeGreaterThan(0)
  })

  test('each deviation is a finding that names its file, record and column, and shows no value', async () => {
    const run = await ran({ sources: [source(roster, await filesOf(folder))], to: 'canonical' })
    expect(run.issues.length).toBeGreaterThan(0)
    for (const issue of run.issues) {
      expect(issue.file).toMatch(/\.csv$/)
      expect(issue.rule).not.toBe('')
      expect(Object.keys(issue)).not.toContain('value')
    }
  })
})
