import { identifierSystem } from '@nrec-align/schema'
import { interpreterOf, visit } from '../codec/nodes.ts'
import type { Home } from './home.ts'

/** Which identifiers a place of a format can hold. */
export interface Reach {
  /** Systems the place reads, `*` standing for any scope or, alone, for any system; empty when nothing names one. */
  readonly gives: readonly string[]
  /** Whether an identifier of a system comes back from the place under the same system. */
  readonly carries: (system: string) => boolean
  /** A record without such an identifier is named by its common id there. */
  readonly mints: boolean
  /** Option that would have to name the system or its scope. */
  readonly option?: string
}

interface ReachContext {
  readonly system: string | undefined
  readonly options: Readonly<Record<string, string>>
}

const nowhere: Reach = { gives: [], carries: () => false, mints: false }

const withoutScope = (system: string): string => system.split('@', 1)[0] ?? system

/** Systems that `Type=system` assignments name. */
const assigned = (assignments: string | undefined): readonly string[] =>
  (assignments ?? '').split(',').flatMap((one) => one.split('=')[1]?.trim() ?? [])

const reaches = interpreterOf<ReachContext, Reach>(nowhere, {
  identifier: (node, { system, options }) => {
    const mints = node.mint !== undefined
    if (node.valueOption !== undefined && options[node.valueOption] === undefined)
      return { ...nowhere, option: node.valueOption }
    if (node.systemColumn === true) return { gives: ['*'], carries: () => true, mints }
    const chosen = node.systemOption === undefined ? undefined : options[node.systemOption]
    const named = chosen ?? system
    if (named === undefined || named === '') {
      return node.systemOption === undefined ? { ...nowhere, mints } : { ...nowhere, mints, option: node.systemOption }
    }
    if (node.scopeSystem !== undefined) {
      const scoped = `${named}@${node.scopeSystem}.`
      return { gives: [`${scoped}*`], carries: (wanted) => wanted.startsWith(scoped), mints }
    }
    const scope = node.scopeOption === undefined || chosen !== undefined ? undefined : options[node.scopeOption]
    if (node.scopeOption !== undefined && scope === undefined && chosen === undefined) {
      return { gives: [named], carries: (wanted) => wanted === named, mints, option: node.scopeOption }
    }
    const full = scope === undefined ? named : `${named}@${scope}`
    // What a run says is written nowhere.
    return { gives: [full], carries: (wanted) => node.valueOption === undefined && wanted === full, mints }
  },
  identifiers: (node, { options }) => {
    const named = node.systems.flatMap(({ system, option, secret, scoped, issuerOption }) => {
      const name = secret === true ? undefined : (system ?? options[option ?? ''])
      const isWritten = issuerOption === undefined || options[issuerOption] !== undefined
      return name === undefined || name === '' ? [] : [{ name, scoped: scoped === true, isWritten }]
    })
    const carries = (wanted: string): boolean =>
      named.some(
        ({ name, scoped, isWritten }) => isWritten && (scoped ? wanted.startsWith(`${name}@`) : wanted === name),
      )
    const unset = node.systems.find(({ system, option }) => system === undefined && options[option ?? ''] === undefined)
    return {
      gives: named.map(({ name, scoped }) => (scoped ? `${name}@*` : name)),
      carries,
      mints: false,
      ...(unset?.option === undefined ? {} : { option: unset.option }),
    }
  },
  tokens: (node, { options }) => {
    const extra = assigned(options[node.typesOption])
    const named = (node.omitOptions ?? []).map((option) => options[option])
    const omitted = (system: string): boolean => named.includes(system) || node.omit.includes(withoutScope(system))
    const carries = (system: string): boolean =>
      !omitted(system) && (extra.includes(system) || identifierSystem(system) !== undefined)
    return { gives: ['*'], carries, mints: false, option: node.typesOption }
  },
})

/** Which identifiers a home can hold, given the options of the run. */
export const reachOf = (home: Home, options: Readonly<Record<string, string>>): Reach => {
  const key = /^identifiers\[(.+)\]$/.exec(home.leaf)?.[1]
  const system = key === undefined || key.startsWith('*') ? undefined : key
  return visit(reaches, home.node, { system, options })
}
