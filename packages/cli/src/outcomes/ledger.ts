import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { outputFile } from '@nrec-align/io/node'
import type { ReleaseLedger } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'

/** The text of a ledger as it is kept. */
export const ledgerText = (ledger: ReleaseLedger): string => `${JSON.stringify(ledger)}\n`

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A ledger inside the folder that is replaced would be gone before it is written. */
const refuseInside = (path: string, typed: string, out: string): void => {
  const inside = relative(resolve(out), resolve(path))
  if (inside.startsWith('..') || resolve(out, inside) !== resolve(path)) return
  const hint = 'Keep it where the records are kept, beside the results of all years.'
  throw new UsageError('ledger-inside-result', `--ledger: ${typed} is inside the folder of the result.`, hint)
}

/** Everything that was published before, from the file of `--ledger`; nothing where there is no such file yet. */
export const readLedger = async (path: string, typed: string, out: string): Promise<ReleaseLedger> => {
  refuseInside(path, typed, out)
  const { emptyLedger, ReleaseLedger } = await outcomesPackage()
  if (!existsSync(path)) return emptyLedger
  const checked = ReleaseLedger.safeParse(parsed(await readFile(path, 'utf8')))
  if (checked.success) return checked.data
  const hint = 'Without it nobody knows what was published before: look for a copy, and do not begin a new one.'
  throw new UsageError('bad-ledger', `--ledger: ${typed} is no ledger of releases of this version.`, hint)
}

/** Writes the ledger beside its place; it takes its place when it is closed. */
export const startLedger = async (path: string, ledger: ReleaseLedger) => {
  const file = await outputFile(path, { replace: true })
  try {
    await file.write(new TextEncoder().encode(ledgerText(ledger)))
    return file
  } catch (error) {
    await file.abort()
    throw error
  }
}
