import { type ConvertRequest, type RunOptions, runConversion, runValidation } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { Calls, Tell } from '../protocol/calls.ts'
import { type CommonForm, commonRecord, type FormatChoice } from '../protocol/choice.ts'
import type { Outcome } from '../protocol/outcome.ts'
import { blobFiles } from './blob-files.ts'
import { downloadsOf } from './downloads.ts'
import { hasLayouts, sourceOf } from './input.ts'
import { outcomeOf } from './outcome.ts'
import type { Registry } from './registry.ts'

const optionsOf = ({ tables, codes }: Calls['check']['request'], tell: Tell): RunOptions => {
  const files = Object.entries(tables).map(([name, blob]): [string, InputFile] => [
    name,
    inputFile(`${name}.csv`, blob),
  ])
  return {
    tables: Object.fromEntries(files),
    ...(codes === undefined ? {} : { codes: inputFile('unknown-codes.csv', codes) }),
    worklist: true,
    onProgress: tell,
  }
}

/** Checks files against the specification of their format. */
export const check = async (request: Calls['check']['request'], registry: Registry, tell: Tell): Promise<Outcome> => {
  const source = await sourceOf(request.source, registry)
  if (!hasLayouts(source)) throw new RangeError('the common record has no specification to be checked against')
  const result = await runValidation({ ...optionsOf(request, tell), sources: [source] })
  return outcomeOf(result, await downloadsOf(result, [], undefined), [])
}

const targetOf = async (to: FormatChoice, registry: Registry): Promise<Pick<ConvertRequest, 'to' | 'as'>> =>
  to.format === commonRecord ? { to: commonRecord, as: to.version as CommonForm } : { to: await registry.choose(to) }

/** Converts files, and keeps what is written until somebody saves it. */
export const convert = async (
  request: Calls['convert']['request'],
  registry: Registry,
  tell: Tell,
): Promise<Outcome> => {
  const { to } = request
  const out = blobFiles()
  const result = await runConversion(
    {
      ...optionsOf(request, tell),
      ...(await targetOf(to, registry)),
      sources: [await sourceOf(request.source, registry)],
    },
    { files: out, ...(to.format === commonRecord ? {} : { zipName: `${to.format}.zip` }) },
  )
  const written = out.files()
  const data = written.filter(({ path }) => path.startsWith('data/'))
  return outcomeOf(result, await downloadsOf(result, written, to.format), data)
}
