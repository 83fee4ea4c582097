import { type InputFile, inputFile } from '@nrec-align/io'
import type { DataSet } from '../sets/data-set.ts'
import { convertOnce } from './convert-once.ts'
import { requestOf } from './request-of.ts'

interface Body {
  readonly id: string
  readonly name?: string
  readonly identifiers?: readonly { readonly system: string; readonly value: string }[]
  readonly parentOrganization?: string
  readonly school?: object
  readonly district?: object
}

const typeOf = ({ school, district }: Body): string =>
  school !== undefined ? 'school' : district !== undefined ? 'district' : 'other'

/** A table of the bodies that a set names by number only, as a run is given one. */
export const namedBodies = async (set: DataSet): Promise<InputFile> => {
  const run = await convertOnce(requestOf(set, 'canonical'))
  const text = new TextDecoder().decode(run.data.get('organization.ndjson'))
  const bodies = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Body)
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const lines = bodies.flatMap((body, place) => {
    const [own] = body.identifiers ?? []
    const [parent] = byId.get(body.parentOrganization ?? '')?.identifiers ?? []
    if (own === undefined || body.name !== undefined) return []
    return [
      [
        own.system,
        own.value,
        `Made-up body ${place + 1}`,
        typeOf(body),
        parent?.system ?? '',
        parent?.value ?? '',
      ].join(','),
    ]
  })
  const header = 'system,value,name,type,parentSystem,parentValue'
  return inputFile('organizations.csv', [header, ...lines].map((line) => `${line}\r\n`).join(''))
}
