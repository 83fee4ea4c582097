import { fileURLToPath } from 'node:url'
import type { Report } from '@nrec-align/convert'
import { clearImpact } from '@nrec-align/format-clear-impact'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { convertInMemory, textOf } from './in-memory.ts'

/** One value of a measure in the common record. */
export interface Value {
  readonly measure: string
  readonly unit: string | undefined
  readonly begin: string | undefined
  readonly end: string | undefined
  readonly value: string | undefined
  readonly target: string | undefined
}

/** A scorecard file as common records, and the scorecard file made from those. */
export interface RoundTrip {
  readonly values: readonly Value[]
  readonly issues: Report['issues']
  readonly back: string
}

/** Scorecard file to common records, and those records to a scorecard file of the same generation. */
export const roundTrip = async (generation: 'A' | 'B'): Promise<RoundTrip> => {
  const scorecard = clearImpact({ version: generation, options: { instance: 'sample-partnership' } })
  const input = [await fileOf(`values-${generation.toLowerCase()}.csv`)]
  const tables = { measures: await fileOf('tables/measures.csv'), calendars: await fileOf('tables/calendars.csv') }

  const common = await convertInMemory({ sources: [{ from: scorecard, input }], to: 'canonical', tables })
  const back = await convertInMemory({ sources: [{ from: 'canonical', input: common.files }], to: scorecard, tables })

  const [written] = back.report.dispositions.written
  return {
    values: await valuesIn(common.files),
    issues: common.report.issues,
    back: await textOf(back.files, written?.path ?? ''),
  }
}

const fileOf = async (name: string): Promise<InputFile> => {
  const [file] = await inputsFrom(fileURLToPath(new URL(`data/${name}`, import.meta.url)))
  if (file === undefined) throw new Error(`there is no ${name}`)
  return file
}

/** Only the fields that are printed; `@nrec-align/schema` has the types of all of them. */
type Indicator = { readonly id: string; readonly name?: string; readonly unit?: string }
type Measure = {
  readonly indicator: string
  readonly periodBegin?: string
  readonly periodEnd?: string
  readonly value?: string
  readonly target?: string
}

const valuesIn = async (files: readonly InputFile[]): Promise<readonly Value[]> => {
  const indicators = new Map((await linesOf<Indicator>(files, 'indicator')).map((one) => [one.id, one]))
  const measures = await linesOf<Measure>(files, 'outcomeMeasure')
  return measures.map(({ indicator, periodBegin, periodEnd, value, target }) => ({
    measure: indicators.get(indicator)?.name ?? indicator,
    unit: indicators.get(indicator)?.unit,
    begin: periodBegin,
    end: periodEnd,
    value,
    target,
  }))
}

const linesOf = async <Line>(files: readonly InputFile[], entity: string): Promise<readonly Line[]> => {
  const text = await textOf(files, `${entity}.ndjson`)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
