import type { IdentifierFacts, Nodes } from '@nrec-align/mapping'
import { identifierSystem } from '@nrec-align/schema'
import { type Check, checkOf } from '../finding.ts'
import { emitLeaf } from '../leaf/leaves.ts'
import { cases, isRefused, literal, type Sql, when } from '../sql.ts'
import { damageBit, damageCodes, hasForm, wellFormed, without, withoutSentinels } from './identifier-form.ts'
import type { EmittedPair, PairScope, SqlIdentifier, SqlPair } from './sql-pair.ts'

type IdentifierNode = Nodes['identifier']

const ofSystem = (system: string, value: Sql): SqlIdentifier => ({ system: literal(system), always: system, value })

/** The identifier of a system that earlier pairs gave of the same entity; NULL for none. */
const earlier = (known: readonly SqlIdentifier[], system: string): Sql | undefined => {
  const found = known.flatMap(({ always, system: name, value }) => {
    if (always === undefined) return [`CASE WHEN ${name} = ${literal(system)} THEN ${value} END`]
    return always === system ? [value] : []
  })
  return found.length === 0 ? undefined : `coalesce(${found.join(', ')}, NULL)`
}

/** A cell that is blank where it stands for no identifier. */
const cellOf = (node: IdentifierFacts, column: number, scope: PairScope): Sql => {
  const cell = scope.cell(column)
  const without = withoutSentinels(cell, node.sentinels)
  return without === cell ? cell : scope.prepare(without)
}

/** An identifier whose system is known beforehand. */
const plain = (node: IdentifierFacts, system: string, scope: PairScope): SqlPair => {
  const { dialect, about, known } = scope
  const column = scope.places[0] ?? -1
  if (column < 0) return { checks: [] }
  const facts = identifierSystem(system)
  const cell = cellOf(node, column, scope)
  const bare = without(cell, node.ignore)
  const text = scope.read(when(wellFormed(system, cell, bare, dialect), bare))
  const other = facts?.onePerEntity === false ? undefined : earlier(known, system)
  const checks: Check[] = []
  if (facts?.pattern !== undefined)
    checks.push({
      about,
      findings: damageCodes(facts.length).map((code) => ({ column, code })),
      sql: (bits) => when([`${cell} <> ''`, `${text} IS NULL`], damageBit(cell, facts.length, bits), '0'),
    })
  if (other === undefined) return { identifiers: [ofSystem(system, text)], checks }
  const isOther = `coalesce(${other} <> ${text}, false)`
  return {
    identifiers: [ofSystem(system, when([`NOT ${isOther}`], text))],
    checks: [...checks, checkOf(about, { column, code: 'two-ids-one-person' }, isOther)],
  }
}

/** An identifier written in parts, such as county-district and school. */
const inParts = (node: IdentifierFacts, lengths: readonly number[], system: string, scope: PairScope): SqlPair => {
  const { dialect, about, places } = scope
  const parts = places.map((place) => cellOf(node, place, scope))
  const joined = parts.join(' || ')
  const fits = parts.map((part, at) => `length(${part}) = ${lengths[at] ?? 0}`)
  const text = scope.read(when([...fits, ...wellFormed(system, joined, `(${joined})`, dialect)], joined))
  const codes = places.map((_place, at) => damageCodes(lengths[at]))
  const last = { column: places.at(-1) ?? -1, code: 'invalid-identifier' } as const
  return {
    identifiers: [ofSystem(system, text)],
    checks: [
      {
        about,
        findings: [...places.flatMap((column, at) => (codes[at] ?? []).map((code) => ({ column, code }))), last],
        sql: (bits) => {
          let from = 0
          const rows = parts.flatMap((part, at) => {
            const own = bits.slice(from, from + (codes[at]?.length ?? 0))
            from += own.length
            const isWrong = `length(${part}) <> ${lengths[at] ?? 0}`
            return [`WHEN ${part} = '' THEN 0`, `WHEN ${isWrong} THEN ${damageBit(part, lengths[at], own)}`]
          })
          return cases('', [...rows, `WHEN ${text} IS NULL THEN ${bits[from] ?? '0'}`], '0')
        },
      },
    ],
  }
}

/** An identifier made of several cells with a text between them. */
const joined = (node: IdentifierFacts, between: string, system: string, scope: PairScope): EmittedPair => {
  const parts: {
    readonly cell: Sql
    readonly text: Sql
    readonly column: number
    readonly check?: Check['findings']
  }[] = []
  for (const [at, column] of scope.places.entries()) {
    const cell = cellOf(node, column, scope)
    const of = node.joins?.[at]
    const leaf = of === undefined ? undefined : emitLeaf(of, scope)
    if (leaf === undefined) parts.push({ cell, text: cell, column })
    else if (isRefused(leaf)) return leaf
    else parts.push({ cell, text: scope.read(leaf.decode(cell)), column, check: [{ column, code: leaf.invalid }] })
  }
  // A blank cell is no part, even where what reads it would make an empty text of it.
  const isWhole = parts.flatMap(({ cell, text }) => [
    `${cell} <> ''`,
    ...(text === cell ? [] : [`${text} IS NOT NULL`]),
  ])
  const whole = parts.map(({ text }) => text).join(` || ${literal(between)} || `)
  const checked = parts.filter(({ check }) => check !== undefined)
  return {
    identifiers: [ofSystem(system, when(isWhole, whole))],
    checks:
      checked.length === 0
        ? []
        : [
            {
              about: scope.about,
              findings: checked.flatMap(({ check }) => check ?? []),
              sql: (bits) => {
                const rows = parts.map((part) => {
                  const bit = bits[checked.indexOf(part)]
                  const isBlank = `WHEN ${part.cell} = '' THEN 0`
                  return bit === undefined ? isBlank : `${isBlank} WHEN ${part.text} IS NULL THEN ${bit}`
                })
                return cases('', rows, '0')
              },
            },
          ],
  }
}

/** An identifier whose scope stands in another column, the pair's last. */
const scopedByColumn = (scopeSystem: string, system: string, { places, cell }: PairScope): SqlPair => {
  const [value, scope] = [cell(places[0] ?? -1), cell(places[1] ?? -1)]
  const isThere = [`${value} <> ''`, `${scope} <> ''`]
  return {
    identifiers: [
      {
        system: when(isThere, `${literal(`${system}@${scopeSystem}.`)} || ${scope}`),
        value: when(isThere, value),
      },
    ],
    checks: [],
  }
}

/** An identifier whose system stands in the column before it. */
const systemInColumn = ({ places, cell }: PairScope): SqlPair => {
  const [system, value] = [cell(places[0] ?? -1), cell(places[1] ?? -1)]
  const isThere = [`${value} <> ''`, `${system} <> ''`]
  return {
    identifiers: [{ system: when(isThere, system), value: when(isThere, value) }],
    checks: [],
  }
}

/** An identifier nobody named the issuer of. */
const ambiguous = ({ places, cell, about }: PairScope): SqlPair => ({
  checks: places
    .filter((place) => place >= 0)
    .map((column) => checkOf(about, { column, code: 'ambiguous-identifier' }, `${cell(column)} <> ''`)),
})

/** An identifier that stands in no column and is the same for every record of the run. */
const ofRun = (value: string | undefined, system: string, { about }: PairScope): SqlPair => {
  if (value === undefined || value === '') return { checks: [] }
  return hasForm(system, value)
    ? { identifiers: [ofSystem(system, literal(value))], checks: [] }
    : { checks: [checkOf(about, { column: -1, code: 'invalid-identifier' }, 'true')] }
}

/** The system with the scope that a run option gives, where it has one. */
const scopedName = ({ scopeOption }: IdentifierFacts, system: string, { options }: PairScope): string => {
  const scope = scopeOption === undefined ? undefined : options[scopeOption]
  return scope === undefined ? system : `${system}@${scope}`
}

/** Chooses the reading of an identifier by which facts its declaration gives. */
export const identifierPair = (node: IdentifierNode, scope: PairScope): EmittedPair => {
  const { options } = scope
  if (node.systemColumn === true) return systemInColumn(scope)
  const named = node.systemOption === undefined ? undefined : options[node.systemOption]
  const system = named ?? scope.system
  if (system === undefined || system === '') return ambiguous(scope)
  if (node.valueOption !== undefined)
    return ofRun(options[node.valueOption], named ?? scopedName(node, system, scope), scope)
  if (node.parts !== undefined) return inParts(node, node.parts, system, scope)
  if (node.joinedBy !== undefined) return joined(node, node.joinedBy, scopedName(node, system, scope), scope)
  if (node.scopeSystem !== undefined) return scopedByColumn(node.scopeSystem, system, scope)
  return plain(node, named ?? scopedName(node, system, scope), scope)
}
