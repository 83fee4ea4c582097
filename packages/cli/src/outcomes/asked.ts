import type { Period, PlaceKind, ReleaseLedger, Story } from '@nrec-align/outcomes'
import type { GroupBy, PersonDimension, PlaceMembership } from '@nrec-align/outcomes/duckdb'
import { UsageError } from '../failure.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import type { Settings } from '../settings/settings.ts'
import { type ChosenIndicators, chosenIndicators } from './chosen-indicators.ts'
import { groupings, silentDimensions } from './groups.ts'
import { readLedger } from './ledger.ts'
import { placeKinds } from './place-kinds.ts'
import { placeMembership } from './place-membership.ts'
import { type Protection, protectionOf } from './protection.ts'
import { storyOf } from './story.ts'
import { pooledYears, schoolYears } from './years.ts'

/** Everything a run is told, read and checked before it begins. */
export interface Asked extends ChosenIndicators, Protection {
  readonly out: string
  readonly by: readonly PlaceKind[]
  readonly groups: readonly (GroupBy | readonly GroupBy[])[]
  readonly silentMeansNo: readonly Exclude<PersonDimension, 'grade' | 'race' | 'sex'>[]
  readonly years: readonly number[] | undefined
  readonly pooled: readonly Period[]
  readonly memberships: readonly PlaceMembership[]
  readonly story: Story | undefined
  /** Where the ledger is kept; in the result where nobody says. */
  readonly ledgerPath: string | undefined
  readonly ledger: ReleaseLedger | undefined
  readonly form: 'csv' | 'xlsx' | 'parquet'
  readonly language: 'en' | 'es'
  readonly replace: boolean
  /** What the report says of all this; nothing about how hidden numbers were chosen. */
  readonly shown: Readonly<Record<string, unknown>>
}

const formOf = (as: Settings['as']): Asked['form'] => {
  if (as === 'ndjson') throw new UsageError('bad-option', '--as wants csv, xlsx or parquet.')
  return as ?? 'csv'
}

const pathOf = (folder: string, path: string | undefined): string | undefined =>
  path === undefined ? undefined : pathFrom(folder, path)

/** Reads and checks what a run is told. */
export const askedOf = async (settings: Settings, folder: string): Promise<Asked> => {
  const { out: typedOut, by: typedBy, groups, years, pool, places, ledger: typedLedger } = settings
  if (typedOut === undefined) throw new UsageError('no-folder', 'Say where the result goes: --out <folder>.')
  const indicators = await chosenIndicators(settings, folder)
  const protection = await protectionOf(settings)
  const by = placeKinds(typedBy, places)
  const out = pathFrom(folder, typedOut)
  const ledgerPath = pathOf(folder, typedLedger)
  const form = formOf(settings.as)
  const language = settings.language ?? 'en'
  return {
    ...indicators,
    ...protection,
    out,
    by,
    groups: groupings(groups),
    silentMeansNo: silentDimensions(settings.silenceMeansNo),
    years: schoolYears(years),
    pooled: pooledYears(pool),
    memberships: await placeMembership(pathOf(folder, places)),
    story: await storyOf(settings.story, indicators.known, folder),
    ledgerPath,
    ledger: ledgerPath === undefined ? undefined : await readLedger(ledgerPath, typedLedger ?? '', out),
    form,
    language,
    replace: settings.replace === true,
    shown: {
      indicators: indicators.chosen.map(({ id }) => id),
      by,
      ...(groups === undefined ? {} : { groups }),
      ...(years === undefined ? {} : { years }),
      ...(pool === undefined ? {} : { pool }),
      policy: protection.policy,
      display: protection.display,
      as: form,
      language,
    },
  }
}
