import type { Issue } from '@nrec-align/mapping'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { editRecords } from '../run/edit-records.ts'
import { random, shuffled } from '../run/random.ts'
import { requestOf } from '../run/request-of.ts'
import type { Law } from './law.ts'

const SEEDS = [1, 2, 3]

/** Findings after which the order of records decides which of two values is used. */
const TIES = new Set(['sources-disagree', 'two-ids-one-person'])

type Entity = Readonly<Record<string, unknown>>

/** An entity without regard to the order in which its identifiers were met. */
const normal = (line: string): string => {
  const entity = JSON.parse(line) as Entity
  const identifiers = entity['identifiers']
  const sorted = Array.isArray(identifiers) ? identifiers.map((one) => JSON.stringify(one)).sort() : identifiers
  return JSON.stringify({ ...entity, identifiers: sorted })
}

const linesOf = (run: Converted): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...run.data].flatMap(([name, bytes]) =>
      name.endsWith('.ndjson')
        ? [
            [
              name,
              new TextDecoder()
                .decode(bytes)
                .split('\n')
                .filter((line) => line !== '')
                .map(normal)
                .sort(),
            ],
          ]
        : [],
    ),
  )

const idOf = (line: string): string => String((JSON.parse(line) as Entity)['id'])

/** A finding without the place where it was made. */
const kindOf = ({ code, layout, column, shape, severity }: Issue): string =>
  JSON.stringify({ code, layout, column, shape, severity })

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, place) => text === other[place])

const compare = (seed: number, before: Converted, after: Converted, hasTies: boolean): readonly string[] => {
  const broken: string[] = []
  const [one, other] = [linesOf(before), linesOf(after)]
  const ofInterest = (lines: readonly string[] = []): readonly string[] => (hasTies ? lines.map(idOf).sort() : lines)
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    if (same(ofInterest(one.get(name)), ofInterest(other.get(name)))) continue
    const different = (other.get(name) ?? []).find((line) => !(one.get(name) ?? []).includes(line))
    broken.push(
      `seed ${seed}: ${name} has other ${hasTies ? 'ids' : 'entities'}, such as that with the id ${different === undefined ? '' : idOf(different)}`,
    )
  }
  if (!hasTies && !same(before.issues.map(kindOf).sort(), after.issues.map(kindOf).sort()))
    broken.push(`seed ${seed}: the findings differ`)
  return broken
}

/**
 * Shuffling the rows of each file changes no entity's id, and no value but those that the order of records decides.
 */
export const orderLaw: Law = async (set) => {
  const before = await convertOnce(requestOf(set, 'canonical'))
  if (before.issues.some(({ code }) => code === 'duplicate-key'))
    return { broken: [], tried: 'nothing: the first of several records with one key stays' }
  const hasTies = before.issues.some(({ code }) => TIES.has(code))
  const broken: string[] = []
  for (const seed of SEEDS) {
    const next = random(seed)
    const edited = await editRecords(set, before, (records) =>
      shuffled(
        records.map(({ text }) => text),
        next,
      ),
    )
    broken.push(...compare(seed, before, await convertOnce(requestOf(edited, 'canonical')), hasTies))
  }
  const entities = before.report.entities.reduce((sum, { count }) => sum + count, 0)
  return {
    broken,
    tried: `${entities} entities, ${SEEDS.length} shuffles${hasTies ? ', ids only: some values are ties' : ''}`,
  }
}
