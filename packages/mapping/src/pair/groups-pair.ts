import type { FormColumn, GroupFacts, GroupMember, GroupsNode } from '../codec/groups.ts'
import { type Leaf, SAYS_NOTHING } from '../leaf/leaf.ts'
import { leafFor } from '../leaf/leaves.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { trim } from '../text/trim.ts'
import type { CellReport, CompiledPair, PairContext } from './pair.ts'

/** A member ready to be read and written: a fixed value, or the place of a column and the reading of its cell. */
type Member =
  | { readonly name: string; readonly is: string }
  | { readonly name: string; readonly column: number; readonly leaf: Leaf | undefined }

interface Group {
  readonly members: readonly Member[]
  readonly needs: string
  readonly repeated: boolean
  readonly namedBy: string | undefined
  /** The column that says how a member is written, and what it says of an element. */
  readonly form: { readonly column: number; readonly of: (element: Element) => string } | undefined
}

type Element = Readonly<Record<string, string>>

const memberOf = (name: string, member: GroupMember, context: PairContext): Member =>
  'is' in member
    ? { name, is: member.is }
    : {
        name,
        column: context.columns[context.names.indexOf(member.column)] ?? -1,
        leaf: member.of === undefined ? undefined : leafFor(member.of, context.leaf),
      }

/** Members stand in the order of the model, so that the same groups are the same text whatever file they come from. */
const groupOf = ({ members, needs, repeated, namedBy, formIn }: GroupFacts, context: PairContext): Group => ({
  members: Object.keys(context.model.field.members ?? {}).flatMap((name) => {
    const member = members[name]
    return member === undefined ? [] : [memberOf(name, member, context)]
  }),
  needs,
  repeated: repeated === true,
  namedBy,
  form: formIn === undefined ? undefined : formOf(formIn, context),
})

const formOf = ({ column, member, forms, otherwise }: FormColumn, context: PairContext): Group['form'] => {
  const patterns = forms.map(([pattern, text]) => [new RegExp(`^(?:${pattern})$`), text] as const)
  return {
    column: context.columns[context.names.indexOf(column)] ?? -1,
    of: (element) => {
      const value = element[member]
      if (value === undefined) return ''
      return patterns.find(([pattern]) => pattern.test(value))?.[1] ?? otherwise
    },
  }
}

const readMember = (member: Member, cell: string, report: CellReport): string | undefined => {
  if ('is' in member) return member.is
  if (cell === '') return undefined
  if (member.leaf === undefined) return cell
  const value = member.leaf.decode(cell)
  if (value === undefined) report.cell(member.column, member.leaf.diagnose?.(cell) ?? member.leaf.invalid)
  return value === SAYS_NOTHING ? undefined : value
}

const readElement = (
  { members, needs }: Group,
  cellOf: (column: number) => string,
  report: CellReport,
): Element | undefined => {
  const element: Record<string, string> = {}
  for (const member of members) {
    const value = readMember(member, 'is' in member ? '' : cellOf(member.column), report)
    if (value !== undefined) element[member.name] = value
  }
  return element[needs] === undefined ? undefined : element
}

/** A cell of a group that lacks its main one, and the name it gives the group where it is alone. */
interface Orphan {
  readonly column: number
  readonly names?: readonly [member: string, text: string]
}

/** The cells of a group that lacks its main one, which say nothing by themselves. */
const orphansOf = ({ members, needs, namedBy }: Group, cellOf: (column: number) => string): readonly Orphan[] => {
  const columns = members.flatMap((member) => ('column' in member ? [member] : []))
  const main = columns.find(({ name }) => name === needs)
  if (main === undefined || cellOf(main.column) !== '') return []
  const filled = columns.filter(({ column }) => cellOf(column) !== '')
  const [only] = filled
  if (only !== undefined && filled.length === 1 && only.name === namedBy)
    return [{ column: only.column, names: [only.name, cellOf(only.column)] }]
  return filled.map(({ column }) => ({ column }))
}

const itemsIn = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(TEXT_SEPARATOR))

/** The readings of the cells of a group: one, or one for each place of the lists that the cells hold. */
const placesOf = (group: Group, cells: readonly string[]): readonly ((column: number) => string)[] => {
  const cellAt = (column: number): string => cells[column] ?? ''
  if (!group.repeated) return [cellAt]
  const lists = new Map(
    group.members.flatMap((member) =>
      'column' in member ? [[member.column, itemsIn(cellAt(member.column))] as const] : [],
    ),
  )
  const count = Math.max(0, ...[...lists.values()].map(({ length }) => length))
  return Array.from({ length: count }, (_, place) => (column: number) => trim(lists.get(column)?.[place] ?? ''))
}

const cellFor = (member: Member, element: Element): string | undefined => {
  const value = element[member.name]
  if (value === undefined || 'is' in member) return ''
  return member.leaf === undefined ? value : member.leaf.encode(value)
}

/** Whether an element may be written into a group's columns: its fixed members agree, and nothing of it is left over. */
const fits = ({ members, needs }: Group, element: Element): boolean =>
  element[needs] !== undefined &&
  members.every((member) =>
    'is' in member ? element[member.name] === member.is : cellFor(member, element) !== undefined,
  ) &&
  Object.keys(element).every((name) => members.some((member) => member.name === name))

const writeInto = (group: Group, element: Element, out: string[]): void => {
  for (const member of group.members) {
    if (!('column' in member) || member.column < 0) continue
    out[member.column] = cellFor(member, element) ?? ''
  }
  const { form } = group
  if (form !== undefined && form.column >= 0) out[form.column] = form.of(element)
}

const appendTo = (group: Group, elements: readonly Element[], out: string[]): void => {
  for (const member of group.members) {
    if (!('column' in member) || member.column < 0) continue
    const items = elements.map((element) => cellFor(member, element) ?? '')
    out[member.column] = items.every((item) => item === '') ? '' : items.join(TEXT_SEPARATOR)
  }
  const { form } = group
  if (form !== undefined && form.column >= 0) out[form.column] = elements.map(form.of).join(TEXT_SEPARATOR)
}

/** Columns ⟷ a list of groups, which is held as JSON. */
export const groupsPair = (node: GroupsNode, context: PairContext): CompiledPair => {
  const groups = node.groups.map((facts) => groupOf(facts, context))
  const { slot, columns } = context
  const readAll = (cells: readonly string[], report: CellReport): readonly Element[] => {
    const elements: Element[] = []
    const used = new Set<number>()
    const orphans: Orphan[] = []
    for (const group of groups) {
      for (const cellOf of placesOf(group, cells)) {
        const element = readElement(group, cellOf, report)
        if (element === undefined) {
          orphans.push(...orphansOf(group, cellOf))
          continue
        }
        elements.push(element)
        if (group.repeated) continue
        for (const member of group.members) if ('column' in member) used.add(member.column)
      }
    }
    // A column that several groups share describes whichever of them is there; each place of a list stands alone.
    for (const { column, names: [member, text] = [] } of orphans) {
      const isNamed = member !== undefined && elements.some((element) => element[member] === text)
      if (!used.has(column) && !isNamed) report.cell(column, 'describes-empty-cell')
    }
    return elements
  }
  return {
    path: context.path,
    columns,
    decode: (cells, scratch, report) => {
      const elements = readAll(cells, report)
      if (elements.length > 0)
        (scratch.values[slot.node] as (string | undefined)[])[slot.index] = JSON.stringify(elements)
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[slot.node]?.[slot.index]
      if (value === undefined || value === DECLARED_MISSING) return
      const left = JSON.parse(value) as Element[]
      for (const group of groups) {
        const fitting = left.filter((element) => fits(group, element))
        const own = group.repeated ? fitting : fitting.slice(0, 1)
        if (own.length === 0) continue
        if (group.repeated) appendTo(group, own, out)
        else writeInto(group, own[0] as Element, out)
        for (const element of own) left.splice(left.indexOf(element), 1)
      }
      if (left.length > 0) report.cell(columns[0] ?? -1, 'more-values-than-columns')
    },
  }
}
