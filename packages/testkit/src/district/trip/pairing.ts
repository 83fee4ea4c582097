import { type EntityName, entities, leafOf, spaceOf, uuidOf } from '@nrec-align/schema'
import type { CommonData, TakenRecord } from './common-data.ts'

/** Which record of what came back is which of those that were sent. */
export class Pairing {
  private readonly there = new Map<TakenRecord, TakenRecord>()
  private readonly back = new Map<string, TakenRecord>()

  /** What a record that was sent came back as. */
  of(sent: TakenRecord): TakenRecord | undefined {
    return this.there.get(sent)
  }

  /** What a record that came back was when it was sent. */
  origin(space: EntityName, id: string): TakenRecord | undefined {
    return this.back.get(`${space} ${id}`)
  }

  join(sent: TakenRecord, came: TakenRecord): void {
    if (this.there.has(sent) || this.origin(came.space, came.id) !== undefined) return
    this.there.set(sent, came)
    this.back.set(`${came.space} ${came.id}`, sent)
  }
}

const nameOf = (system: string, value: string): string => `${system}\u0000${value}`

/** Joins records that share an identifier, or of which one carries the other's common id as its number. */
const byIdentifiers = (pairing: Pairing, sent: readonly TakenRecord[], came: readonly TakenRecord[]): void => {
  const known = new Map(
    sent.flatMap((one) => one.identifiers.map(({ system, value }) => [nameOf(system, value), one] as const)),
  )
  const minted = new Map(sent.flatMap((one) => [[one.id, one] as const, [uuidOf(one.id), one] as const]))
  for (const one of came) {
    const own = one.identifiers.flatMap(({ system, value }) => known.get(nameOf(system, value)) ?? [])
    const [found] = [...own, ...one.identifiers.flatMap(({ value }) => minted.get(value) ?? [])]
    if (found !== undefined) pairing.join(found, one)
  }
}

/** References of the natural key of a space. */
const keyReferences = (space: EntityName): readonly (readonly [field: string, target: EntityName])[] =>
  (entities[space].naturalKey ?? []).flat().flatMap((field) => {
    const target = leafOf(space, field)?.target
    return target === undefined ? [] : [[field, spaceOf(target)] as const]
  })

/** Whether no code and no school year of the natural key contradicts that two records are one. */
const canBeOne = (space: EntityName, sent: TakenRecord, came: TakenRecord): boolean =>
  (entities[space].naturalKey ?? []).flat().every((field) => {
    const leaf = leafOf(space, field)
    const [one, other] = [sent.texts.get(field), came.texts.get(field)]
    const isTelling = leaf?.codeSet !== undefined || leaf?.type === 'schoolYear'
    return !isTelling || one === undefined || other === undefined || one === other
  })

const alike = (sent: TakenRecord, came: TakenRecord): number => {
  let equal = 0
  for (const [path, text] of came.texts) if (sent.texts.get(path) === text) equal += 1
  return equal
}

/** Of the candidates that are left the one that is most like a record. */
const closest = (
  pairing: Pairing,
  candidates: readonly TakenRecord[],
  came: TakenRecord,
  least: number,
): TakenRecord | undefined => {
  let best: TakenRecord | undefined
  let most = least - 1
  for (const one of candidates) {
    if (pairing.of(one) !== undefined) continue
    const equal = alike(one, came)
    if (equal > most) [best, most] = [one, equal]
  }
  return best
}

/** Records of a space by what some of their references lead to. */
class ByReferences {
  private readonly groups = new Map<string, Map<string, TakenRecord[]>>()
  private readonly sent: readonly TakenRecord[]

  constructor(sent: readonly TakenRecord[]) {
    this.sent = sent
  }

  get(fields: readonly string[], ids: readonly string[]): readonly TakenRecord[] {
    const name = fields.join()
    let group = this.groups.get(name)
    if (group === undefined) {
      group = new Map()
      for (const one of this.sent) {
        const key = fields.map((field) => one.texts.get(field) ?? '').join('\u0000')
        const known = group.get(key)
        if (known === undefined) group.set(key, [one])
        else known.push(one)
      }
      this.groups.set(name, group)
    }
    return group.get(ids.join('\u0000')) ?? []
  }
}

/** So many fields are equal at least in records that refer to other bodies than they did. */
const LEAST_ALIKE = 2

/** Joins records that refer to the same records, or to the same of whom they are, and are most alike; exact likeness goes first. */
const byLikeness = (
  pairing: Pairing,
  space: EntityName,
  sent: readonly TakenRecord[],
  came: readonly TakenRecord[],
  by: 'all references' | 'first reference',
): void => {
  const index = new ByReferences(sent)
  const isWhole = by === 'all references'
  const references = isWhole ? keyReferences(space) : keyReferences(space).slice(0, 1)
  const waiting = came
    .filter((one) => pairing.origin(space, one.id) === undefined)
    .toSorted((one, other) => other.texts.size - one.texts.size)
  for (const one of waiting) {
    const known = references.flatMap(([field, target]) => {
      const origin = pairing.origin(target, one.texts.get(field) ?? '')
      return origin === undefined ? [] : [[field, origin.id] as const]
    })
    const candidates = index.get(
      known.map(([field]) => field),
      known.map(([, id]) => id),
    )
    const least = isWhole ? Number(known.length === 0) : LEAST_ALIKE
    const fitting = candidates.filter((candidate) => canBeOne(space, candidate, one))
    const found = closest(pairing, fitting, one, least)
    if (found !== undefined) pairing.join(found, one)
  }
}

/** Who is named by nothing but the records that refer to them is found through those. */
const throughReferences = (pairing: Pairing, space: EntityName, sent: CommonData, came: CommonData): void => {
  const bySpace = new Map<EntityName, ReadonlyMap<string, TakenRecord>>()
  const recordsOf = (target: EntityName): ReadonlyMap<string, TakenRecord> => {
    const known = bySpace.get(target) ?? new Map((sent.get(target) ?? []).map((one) => [one.id, one]))
    bySpace.set(target, known)
    return known
  }
  const cameById = new Map<EntityName, ReadonlyMap<string, TakenRecord>>()
  for (const one of came.get(space) ?? []) {
    const origin = pairing.origin(space, one.id)
    if (origin === undefined) continue
    for (const [field, definition] of Object.entries(entities[space].fields)) {
      const text = one.texts.get(field)
      if (definition.type !== 'reference' || definition.target === undefined || text === undefined) continue
      const target = spaceOf(definition.target)
      const all = cameById.get(target) ?? new Map((came.get(target) ?? []).map((record) => [record.id, record]))
      cameById.set(target, all)
      const [referred, meant] = [all.get(text), recordsOf(target).get(origin.texts.get(field) ?? '')]
      if (referred !== undefined && meant !== undefined) pairing.join(meant, referred)
    }
  }
}

/** Each record refers to others, which are found first: two rounds reach whatever hangs on what was found in the first. */
const ROUNDS = 2

/** Finds out which record is which, by code that shares nothing with the engine's own ways of telling. */
export const pairingOf = (sent: CommonData, came: CommonData): Pairing => {
  const pairing = new Pairing()
  for (const [space, own] of came) byIdentifiers(pairing, sent.get(space) ?? [], own)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [space, own] of came) {
      if (entities[space].naturalKey !== undefined)
        byLikeness(pairing, space, sent.get(space) ?? [], own, 'all references')
      throughReferences(pairing, space, sent, came)
    }
  }
  // What came back with another body than it had, such as the district in place of the school, is still the same.
  for (const [space, own] of came)
    if (keyReferences(space).length > 1) byLikeness(pairing, space, sent.get(space) ?? [], own, 'first reference')
  return pairing
}
