import type { Binding, CodeTable, FormatVersion, Layout } from '@nrec-align/mapping'
import { parent } from './bindings/contact.ts'
import { studentParentAssociation } from './bindings/student-contact-association.ts'
import { dataStandard5 } from './data-standard-5.ts'
import { onlyIn4 as ofDisciplineAction } from './layouts/discipline-action.ts'
import * as layouts from './layouts/index.ts'
import type { Member } from './layouts/member.ts'
import { onlyIn4 as ofAssociation } from './layouts/student-education-organization-association.ts'
import { attendanceEventCategoryIn4 } from './tables/attendance-event-category.ts'
import { raceIn4 } from './tables/race.ts'

/** What sets a resource of Data Standard 4 apart from that of 5. */
interface Differences {
  /** Members that came with 5. */
  readonly came?: readonly string[]
  /** Members that went with 5; what was inside those that are lists or objects is not known. */
  readonly went?: Readonly<Record<string, Member>>
  /** Members that 5 no longer requires. */
  readonly required?: readonly string[]
}

const differences: Readonly<Record<string, Differences>> = {
  student: { came: ['preferredFirstName', 'preferredLastSurname'] },
  studentEducationOrganizationAssociation: {
    came: ['genderIdentity', 'supporterMilitaryConnectionDescriptor'],
    went: ofAssociation,
    required: ['sexDescriptor'],
  },
  studentSchoolAssociation: {
    came: [
      'enrollmentTypeDescriptor',
      'nextYearGradeLevelDescriptor',
      'nextYearSchoolReference.schoolId',
      'schoolChoice',
      'schoolChoiceBasisDescriptor',
    ],
  },
  disciplineAction: { went: ofDisciplineAction },
}

/** Every object of Data Standard 5 says when it was last changed. */
const CHANGED = '_lastModifiedDate'

const isGone = (layout: string, column: string): boolean =>
  column === CHANGED || differences[layout]?.came?.includes(column) === true

type Facts<T> = Readonly<Record<string, T>>

const staying = <T>(layout: string, facts: Facts<T> = {}): Facts<T> =>
  Object.fromEntries(Object.entries(facts).filter(([column]) => !isGone(layout, column)))

type Container = Layout['container']

const containerIn4 = (layout: string, container: Container): Container => {
  if (container.kind === 'json')
    return { ...container, paths: staying(layout, container.paths), types: staying(layout, container.types) }
  if (container.kind !== 'xml') return container
  // The namespace of the interchange of 4 was not seen, so none is named and any is taken.
  const { namespaces: _unknown, ...rest } = container
  return { ...rest, paths: staying(layout, container.paths) }
}

const layoutIn4 = (layout: Layout): Layout => {
  const { id } = layout
  const { went = {}, required = [] } = differences[id] ?? {}
  const added = Object.entries(went)
  const columns = Object.fromEntries([
    ...Object.entries(staying(id, layout.columns)).map(([name, column]) => [
      name,
      required.includes(name) ? { ...column, required: 'always' as const } : column,
    ]),
    ...added.map(([name, { column }]) => [name, column]),
  ]) as Layout['columns']
  return {
    ...layout,
    columns,
    variants: [{ id: 'all', columns: Object.keys(columns) }],
    carried: {
      ...staying(id, layout.carried as Facts<string>),
      ...Object.fromEntries(added.flatMap(([name, { carried }]) => (carried === undefined ? [] : [[name, carried]]))),
    },
    container: containerIn4(id, layout.container),
    alsoRead: (layout.alsoRead ?? []).map((container) => containerIn4(id, container)),
    source: layout.source.replace('5.0', '4.0'),
  }
}

/** The code lists that differ, by the id of their table. */
const tables = new Map<string, CodeTable>(
  [raceIn4, attendanceEventCategoryIn4].map((table) => [table.id, table as unknown as CodeTable]),
)

/** A declaration is plain data, so a code list can be exchanged wherever it stands. */
const withTables = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withTables)
  const known = 'rows' in value && 'id' in value ? tables.get(String(value.id)) : undefined
  return known ?? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTables(inner)]))
}

const bindingIn4 = (binding: Binding): readonly Binding[] => {
  const { layout, present = [] } = binding
  if (present.some((column) => isGone(layout, column))) return []
  const pairs = Object.entries(binding.pairs).filter(([, [columns]]) =>
    [columns].flat().every((column) => !isGone(layout, column)),
  )
  return [{ ...binding, pairs: withTables(Object.fromEntries(pairs)) as Binding['pairs'] }]
}

const layoutsOf: Facts<Layout> = {
  contact: layouts.parent,
  studentContactAssociation: layouts.studentParentAssociation,
}
const bindingsOf: Facts<Binding> = { contact: parent, studentContactAssociation: studentParentAssociation }

/** Data Standard 4.0: contacts are called parents, three races and some members have other names or are not there yet. */
export const dataStandard4: FormatVersion = {
  ...dataStandard5,
  version: '4',
  title: 'Data Standard 4.0',
  layouts: dataStandard5.layouts.map((layout) => layoutsOf[layout.id] ?? layoutIn4(layout)),
  bindings: dataStandard5.bindings.flatMap((binding) => bindingsOf[binding.layout] ?? bindingIn4(binding)),
}
