import { exitCodes, UsageError } from '../failure.ts'
import { askedOf } from '../outcomes/asked.ts'
import { computableOf, refuseNothing } from '../outcomes/computable.ts'
import { recordAt } from '../outcomes/record-source.ts'
import { refuseValueless } from '../outcomes/refuse-valueless.ts'
import { writeResult } from '../outcomes/write-result.ts'
import { computingPackage, outcomesPackage } from '../settings/outcomes-package.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { readSettings } from '../settings/settings.ts'
import { coloursFor } from '../show/colours.ts'
import { outcomesSummary } from '../show/outcomes-summary.ts'
import type { Action } from './command.ts'

/** Computes indicators from a common record, protects small groups, and writes tables and a page. */
export const outcomes: Action = async ([typed], flags, shell) => {
  if (typed === undefined) throw new UsageError('no-source', 'Name a folder with a common record.')
  const settings = await readSettings([], flags, shell.folder)
  const asked = await askedOf(settings, shell.folder)
  const { records, entities } = await recordAt(pathFrom(shell.folder, typed), typed)
  const found = await computableOf(asked.chosen, entities)
  refuseNothing(found, typed)

  const { computeFigures } = await computingPackage()
  const figures = await computeFigures({
    records,
    indicators: found.computable,
    by: asked.by,
    subgroups: asked.groups,
    silentMeansNo: asked.silentMeansNo,
    pooled: asked.pooled,
    placeMembership: asked.memberships,
    ...(asked.years === undefined ? {} : { schoolYears: asked.years }),
  })
  refuseValueless(figures, typed)

  const { protect } = await outcomesPackage()
  const { policy, display, ledger } = asked
  const done = await protect(figures, { policy, display, ...(ledger === undefined ? {} : { ledger }) })
  const report = await writeResult(asked, { ...done, computed: found.computable, notComputed: found.notComputed })
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(report)}\n`)
  else shell.stdout.write(outcomesSummary(report, done.internal, settings, coloursFor(shell.stdout)))
  return exitCodes.clean
}
