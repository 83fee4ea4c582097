import type { IdentifiersNode, SystemFacts } from '../codec/identifiers.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { trim } from '../text/trim.ts'
import type { CompiledPair, PairContext } from './pair.ts'

const itemsIn = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '' ? [] : cell.split(TEXT_SEPARATOR).map(trim)

/** Lists of systems, scopes and values ⟷ the identifiers of a record. */
export const identifiersPair = (node: IdentifiersNode, context: PairContext): CompiledPair => {
  const [systemColumn = -1, second = -1, third = -1] = context.columns
  const scopeColumn = node.hasScope === true ? second : -1
  const valueColumn = node.hasScope === true ? third : second
  const place = context.slot.node
  const byWire = new Map(node.systems.map((facts) => [facts.wire, facts]))
  const nameOf = ({ system, option }: SystemFacts): string | undefined => system ?? context.options[option ?? '']
  const written = node.systems.flatMap((facts) => {
    const name = facts.secret === true ? undefined : nameOf(facts)
    const issuer = facts.issuerOption === undefined ? '' : context.options[facts.issuerOption]
    return name === undefined || issuer === undefined ? [] : [{ facts, name, issuer, prefix: `${name}@` }]
  })
  /** The system column's text and the scope of an identifier. */
  const wireOf = (system: string): readonly [wire: string, scope: string] | undefined => {
    for (const { facts, name, issuer, prefix } of written) {
      if (facts.scoped !== true && system === name) return [facts.wire, issuer]
      if (facts.scoped === true && system.startsWith(prefix)) return [facts.wire, system.slice(prefix.length)]
    }
    return undefined
  }
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const systems = itemsIn(cells[systemColumn])
      const scopes = itemsIn(cells[scopeColumn])
      itemsIn(cells[valueColumn]).forEach((value, index) => {
        const facts = byWire.get(systems[index] ?? '')
        if (value === '' || facts?.secret === true) return
        const name = facts === undefined ? undefined : nameOf(facts)
        const scope = scopes[index] ?? ''
        if (name === undefined || (facts?.scoped === true && scope === ''))
          report.cell(valueColumn, 'ambiguous-identifier')
        else (scratch.ids[place] as string[]).push(facts?.scoped === true ? `${name}@${scope}` : name, value)
      })
    },
    encode: (scratch, out) => {
      const ids = scratch.ids[place] as string[]
      const rows: (readonly [wire: string, scope: string, value: string])[] = []
      for (let index = 0; index < ids.length; index += 2) {
        const wire = wireOf(ids[index] as string)
        if (wire !== undefined) rows.push([...wire, ids[index + 1] as string])
      }
      if (rows.length === 0) return
      const put = (column: number, texts: readonly string[]): void => {
        if (column >= 0) out[column] = texts.every((text) => text === '') ? '' : texts.join(TEXT_SEPARATOR)
      }
      put(
        systemColumn,
        rows.map(([wire]) => wire),
      )
      put(
        scopeColumn,
        rows.map(([, scope]) => scope),
      )
      put(
        valueColumn,
        rows.map(([, , value]) => value),
      )
    },
  }
}
