import { identifierSystem, uuidOf } from '@nrec-align/schema'
import type { IdentifierNode } from '../codec/identifier.ts'
import { identifierDamage } from '../leaf/damage.ts'
import { leafFor } from '../leaf/leaves.ts'
import { lengthOf } from '../text/length.ts'
import { digitsOf, formOf, identifierOf, identifierOfAnyScope, scopedBy } from './identifier-system.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Takes characters out of a text that are not part of an identifier. */
const without = (ignored: string | undefined): ((text: string) => string) => {
  if (ignored === undefined) return (text) => text
  const characters = new Set(ignored)
  return (text) => Array.from(text, (one) => (characters.has(one) ? '' : one)).join('')
}

/** What an entity is written with that has no identifier of the system. */
const minted = ({ mint }: IdentifierNode, id: string | undefined): string | undefined => {
  if (mint === undefined || id === undefined) return undefined
  return mint === 'uuid' ? uuidOf(id) : id
}

/** An identifier whose system the path or a run option names. */
const plain = (node: IdentifierNode, system: string, scoped: boolean, context: PairContext): CompiledPair => {
  const find = scoped ? identifierOfAnyScope : identifierOf
  const column = context.columns[0] ?? -1
  const place = context.slot.node
  const wellFormed = formOf(system)
  const length = identifierSystem(system)?.length
  const digits = digitsOf(system)
  const sentinels = new Set(node.sentinels)
  const isOne = context.several !== true && identifierSystem(system)?.onePerEntity !== false
  const bare = without(node.ignore)
  return {
    path: context.path,
    columns: context.columns,
    ...(node.mint === undefined ? {} : { mints: true as const }),
    ...(digits === undefined ? {} : { digits: [digits] }),
    decode: (cells, scratch, report) => {
      const cell = cells[column]
      if (cell === undefined || cell === '' || (sentinels.size > 0 && sentinels.has(cell))) return
      const value = bare(cell)
      if (!wellFormed(value)) return report.cell(column, identifierDamage(cell, length))
      const ids = scratch.ids[place] as string[]
      // Two columns were said to hold numbers of one system: they would join the records of two people.
      const other = isOne && ids.length > 0 ? identifierOf(ids, system) : undefined
      if (other === undefined || other === value) ids.push(system, value)
      else report.cell(column, 'two-ids-one-person')
    },
    encode: (scratch, out) => {
      const value = find(scratch.ids[place] as string[], system) ?? minted(node, scratch.entityIds[place])
      if (value !== undefined && column >= 0) out[column] = value
    },
  }
}

/** An identifier written in parts, such as county-district and school. */
const inParts = (
  node: IdentifierNode,
  lengths: readonly number[],
  system: string,
  context: PairContext,
): CompiledPair => {
  const { columns } = context
  const place = context.slot.node
  const wellFormed = formOf(system)
  const sentinels = new Set(node.sentinels)
  // Records of one school follow each other: the parts of the record before are tried first.
  const last: string[] = []
  let joined = ''
  const isRepeated = (cells: readonly string[]): boolean => {
    for (let index = 0; index < columns.length; index += 1)
      if (cells[columns[index] as number] !== last[index]) return false
    return joined !== ''
  }
  return {
    path: context.path,
    columns,
    ...(digitsOf(system) === undefined ? {} : { digits: lengths }),
    decode: (cells, scratch, report) => {
      if (isRepeated(cells)) {
        ;(scratch.ids[place] as string[]).push(system, joined)
        return
      }
      let value = ''
      for (let index = 0; index < columns.length; index += 1) {
        const cell = cells[columns[index] as number] ?? ''
        if (cell === '' || sentinels.has(cell)) return
        if (lengthOf(cell) !== lengths[index]) {
          report.cell(columns[index] as number, identifierDamage(cell, lengths[index]))
          return
        }
        value += cell
      }
      if (wellFormed(value)) {
        ;(scratch.ids[place] as string[]).push(system, value)
        joined = value
        columns.forEach((column, index) => {
          last[index] = cells[column] ?? ''
        })
      } else report.cell(columns[columns.length - 1] as number, 'invalid-identifier')
    },
    encode: (scratch, out) => {
      const value = identifierOf(scratch.ids[place] as string[], system)
      if (value === undefined) return
      let from = 0
      columns.forEach((column, index) => {
        const to = from + (lengths[index] ?? 0)
        if (column >= 0) out[column] = value.slice(from, to)
        from = to
      })
    },
  }
}

/** An identifier made of several cells with a text between them, such as the key of a session. */
const joined = (node: IdentifierNode, between: string, system: string, context: PairContext): CompiledPair => {
  const { columns } = context
  const place = context.slot.node
  const sentinels = new Set(node.sentinels)
  const leaves = columns.map((_column, index) => {
    const of = node.joins?.[index]
    return of === undefined ? undefined : leafFor(of, context.leaf)
  })
  return {
    path: context.path,
    columns,
    decode: (cells, scratch, report) => {
      const parts: string[] = []
      for (const [index, column] of columns.entries()) {
        const cell = cells[column] ?? ''
        if (cell === '' || sentinels.has(cell)) return
        const leaf = leaves[index]
        const part = leaf === undefined ? cell : leaf.decode(cell)
        if (part === undefined) return report.cell(column, leaf?.invalid ?? 'invalid-identifier')
        parts.push(part)
      }
      ;(scratch.ids[place] as string[]).push(system, parts.join(between))
    },
    encode: (scratch, out) => {
      const parts = identifierOf(scratch.ids[place] as string[], system)?.split(between)
      if (parts === undefined || parts.length < columns.length) return
      // What the last column holds may have the text in it that stands between.
      const last = parts.splice(columns.length - 1).join(between)
      columns.forEach((column, index) => {
        const part = parts[index] ?? last
        if (column >= 0) out[column] = leaves[index]?.encode(part) ?? part
      })
    },
  }
}

/** An identifier whose scope stands in another column, the pair's last. */
const scopedByColumn = (scopeSystem: string, system: string, context: PairContext): CompiledPair => {
  const [column = -1, scopeColumn = -1] = context.columns
  const place = context.slot.node
  const fullName = scopedBy(system, scopeSystem)
  const prefix = `${system}@${scopeSystem}.`
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch) => {
      const cell = cells[column]
      const scope = cells[scopeColumn]
      if (cell === undefined || cell === '' || scope === undefined || scope === '') return
      ;(scratch.ids[place] as string[]).push(fullName(scope), cell)
    },
    encode: (scratch, out) => {
      const ids = scratch.ids[place] as string[]
      const scope = out[scopeColumn] ?? ''
      for (let index = 0; index < ids.length; index += 2) {
        const name = ids[index] as string
        if (scope === '' ? !name.startsWith(prefix) : name !== fullName(scope)) continue
        if (column >= 0) out[column] = ids[index + 1] as string
        if (scope === '' && scopeColumn >= 0) out[scopeColumn] = name.slice(prefix.length)
        return
      }
    },
  }
}

/** An identifier whose system stands in the column before it. */
const systemInColumn = (context: PairContext): CompiledPair => {
  const [systemColumn = -1, column = -1] = context.columns
  const place = context.slot.node
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch) => {
      const cell = cells[column] ?? ''
      const system = cells[systemColumn] ?? ''
      if (cell !== '' && system !== '') (scratch.ids[place] as string[]).push(system, cell)
    },
    encode: (scratch, out) => {
      const [system, value] = scratch.ids[place] as string[]
      if (system === undefined || value === undefined) return
      if (systemColumn >= 0) out[systemColumn] = system
      if (column >= 0) out[column] = value
    },
  }
}

/** An identifier nobody named the issuer of: said of every cell of it, never used to match. */
const ambiguous = ({ path, columns }: PairContext): CompiledPair => ({
  path,
  columns,
  decode: (cells, _scratch, report) => {
    for (const column of columns) if ((cells[column] ?? '') !== '') report.cell(column, 'ambiguous-identifier')
  },
})

/** The system with the scope that a run option gives, where it has one. */
const scopedName = ({ scopeOption }: IdentifierNode, system: string, { options }: PairContext): string => {
  const scope = scopeOption === undefined ? undefined : options[scopeOption]
  return scope === undefined ? system : `${system}@${scope}`
}

/** An identifier that stands in no column and is the same for every record of the run. */
const ofRun = (value: string | undefined, system: string, { path, slot }: PairContext): CompiledPair => ({
  path,
  columns: [],
  decode: (_cells, scratch, report) => {
    if (value === undefined || value === '') return
    if (formOf(system)(value)) (scratch.ids[slot.node] as string[]).push(system, value)
    else report.cell(-1, 'invalid-identifier')
  },
})

/** Chooses the reading of an identifier by which facts its declaration gives. */
export const identifierPair = (node: IdentifierNode, context: PairContext): CompiledPair => {
  if (node.systemColumn === true) return systemInColumn(context)
  const chosen = node.systemOption === undefined ? undefined : context.options[node.systemOption]
  const named = chosen ?? context.system
  if (named === undefined || named === '') return ambiguous(context)
  if (node.valueOption !== undefined) {
    const system = chosen ?? scopedName(node, named, context)
    return ofRun(context.options[node.valueOption], system, context)
  }
  if (node.parts !== undefined) return inParts(node, node.parts, named, context)
  if (node.joinedBy !== undefined) return joined(node, node.joinedBy, scopedName(node, named, context), context)
  if (node.scopeSystem !== undefined) return scopedByColumn(node.scopeSystem, named, context)
  if (node.scopeOption === undefined || chosen !== undefined) return plain(node, named, false, context)
  const scope = context.options[node.scopeOption]
  return scope === undefined ? plain(node, named, true, context) : plain(node, `${named}@${scope}`, false, context)
}
