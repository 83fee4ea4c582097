import { nearest } from '@nrec-align/convert'
import { type EntityName, entityNames, jsonSchema } from '@nrec-align/schema'
import { exitCodes, suggestion, UsageError } from '../failure.ts'
import { sqlPackage } from '../settings/sql-package.ts'
import type { Action } from './command.ts'

const entityOf = (what: string): EntityName => {
  const found = entityNames.find((name) => name.toLowerCase() === what.toLowerCase())
  if (found !== undefined) return found
  throw new UsageError(
    'unknown-entity',
    `The common record has no entity "${what}".`,
    suggestion(nearest(what, entityNames), entityNames),
  )
}

/** Prints the common record as JSON Schema, SQL or dbt sources. */
export const schema: Action = async ([what], flags, shell) => {
  const wanted = [what !== undefined, flags.ddl !== undefined, flags.dbt === true].filter((one) => one)
  if (wanted.length !== 1) {
    throw new UsageError('bad-option', 'Say one of: an entity, --ddl <database>, --dbt.')
  }
  if (flags.in !== undefined && flags.dbt !== true) throw new UsageError('bad-option', '--in goes with --dbt.')
  if (what !== undefined) {
    shell.stdout.write(`${JSON.stringify(jsonSchema(entityOf(what)), undefined, 2)}\n`)
    return exitCodes.clean
  }
  const { ddl, dbtSources } = await sqlPackage()
  if (flags.ddl !== undefined) shell.stdout.write(ddl(flags.ddl))
  else shell.stdout.write(dbtSources(flags.in === undefined ? {} : { schema: flags.in }))
  return exitCodes.clean
}
