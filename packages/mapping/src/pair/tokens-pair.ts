import { identifierSystem } from '@nrec-align/schema'
import type { TokensNode } from '../codec/tokens.ts'
import { trim } from '../text/trim.ts'
import type { CompiledPair, PairContext } from './pair.ts'

const TOKEN = /^\{([^:{}]+):([^{}]+)\}$/

/** `Type=system` assignments of a run option, both ways. */
const typesOf = (
  assignments: string | undefined,
): { readonly read: Map<string, string>; readonly write: Map<string, string> } => {
  const read = new Map<string, string>()
  const write = new Map<string, string>()
  for (const assignment of (assignments ?? '').split(',')) {
    const [type, system] = assignment.split('=').map(trim)
    if (type === undefined || system === undefined || type === '' || system === '') continue
    read.set(type, system)
    if (!write.has(system)) write.set(system, type)
  }
  return { read, write }
}

/** All identifiers of a record as `{Type:Id}`; a type is a system when the run says so or when it is a registered one. */
export const tokensPair = (node: TokensNode, context: PairContext): CompiledPair => {
  const column = context.columns[0] ?? -1
  const place = context.slot.node
  const named = (node.omitOptions ?? []).map((option) => context.options[option])
  const omitted = (system: string): boolean =>
    named.includes(system) || node.omit.some((name) => system === name || system.startsWith(`${name}@`))
  const types = typesOf(context.options[node.typesOption])
  const systemOfType = (type: string): string | undefined =>
    types.read.get(type) ?? (identifierSystem(type) === undefined ? undefined : type)
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const cell = cells[column] ?? ''
      if (cell === '') return
      for (const item of cell.split(node.separator)) {
        const found = TOKEN.exec(trim(item))
        const system = found === null ? undefined : systemOfType(found[1] as string)
        if (found === null || system === undefined) report.cell(column, 'ambiguous-identifier')
        else (scratch.ids[place] as string[]).push(system, found[2] as string)
      }
    },
    encode: (scratch, out) => {
      if (column < 0) return
      const ids = scratch.ids[place] as string[]
      const written: string[] = []
      for (let index = 0; index < ids.length; index += 2) {
        const system = ids[index] as string
        const shown = types.write.get(system) ?? system
        if (!omitted(system)) written.push(`{${shown}:${ids[index + 1]}}`)
      }
      if (written.length > 0) out[column] = written.join(node.separator)
    },
  }
}
