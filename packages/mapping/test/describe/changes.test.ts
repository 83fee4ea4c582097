import {
  bind,
  type Column,
  changesBetween,
  code,
  codeTable,
  defineFormat,
  delimited,
  type Layout,
  layout,
  text,
} from '@nrec-align/mapping'
import { expect, test } from 'vitest'

const column = (facts: Partial<Column> = {}): Column => ({ description: 'Made up.', privacy: 'public', ...facts })

const roster = (columns: Readonly<Record<string, Column>>): Layout =>
  layout<string>('roster', {
    title: 'Roster',
    description: 'One row a student.',
    files: ['roster.csv'],
    container: delimited(),
    source: 'made up',
    confidence: 'verified',
    columns,
  })

const sex = (...rows: readonly (readonly [string, 'female' | 'male' | 'nonbinary'])[]) =>
  codeTable('example.sex', 'sex', { source: 'made up' }, rows)

const before = roster({ id: column(), first: column({ length: 20 }), last: column(), sex: column(), bus: column() })
const after = roster({
  id: column(),
  sex: column({ required: 'always' }),
  given: column({ length: 30, fixed: true }),
  last: column(),
  phone: column(),
})

const camp = layout<string>('camp', {
  ...before,
  columns: { week: column() },
  variants: [{ id: 'all', columns: ['week'] }],
})

const versionOf = (
  version: string,
  own: Layout,
  first: string,
  table: ReturnType<typeof sex>,
  more: Layout[] = [],
) => ({
  version,
  title: version,
  packaging: { kind: 'files' as const },
  layouts: [own, ...more],
  bindings: [
    bind(own, { id: 'student', grain: 'student', pairs: { firstName: [first, text()], sex: ['sex', code(table)] } }),
  ],
})

const { format } = defineFormat({
  id: 'roster',
  title: 'Roster',
  description: 'A roster.',
  publisher: 'nobody',
  kind: 'district',
  trust: 'vendor',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    versionOf('2', after, 'given', sex(['F', 'female'], ['X', 'nonbinary']), [camp]),
    versionOf('1', before, 'first', sex(['F', 'female'], ['M', 'male'])),
  ],
})

test('columns added, removed, renamed, moved and changed, and their codes', () => {
  const [changes, camps] = changesBetween(format, '1', '2') ?? []
  expect(changes).toEqual({
    layout: 'roster',
    added: [{ column: 'phone', position: 5 }],
    removed: [{ column: 'bus', position: 5 }],
    renamed: [{ from: 'first', to: 'given' }],
    // sex stood behind the names and stands before them; nothing else changed its place among those that stayed.
    moved: [{ column: 'sex', from: 4, to: 2 }],
    changed: [
      { column: 'given', fact: 'length', from: '20', to: 'exactly 30' },
      { column: 'sex', fact: 'required', from: 'no', to: 'always' },
    ],
    codes: [{ column: 'sex', added: ['X'], removed: ['M'] }],
  })
  expect(camps).toMatchObject({ layout: 'camp', only: 'after', added: [{ column: 'week', position: 1 }], removed: [] })
})

test('the other way round', () => {
  const [changes, camps] = changesBetween(format, '2', '1') ?? []
  expect(changes).toMatchObject({
    added: [{ column: 'bus' }],
    removed: [{ column: 'phone' }],
    renamed: [{ from: 'given', to: 'first' }],
    moved: [{ column: 'sex', from: 2, to: 4 }],
    codes: [{ column: 'sex', added: ['M'], removed: ['X'] }],
  })
  expect(camps).toMatchObject({ layout: 'camp', only: 'before', removed: [{ column: 'week' }] })
})

test('a version and itself, and one that does not exist', () => {
  expect(changesBetween(format, '1', '1')?.[0]).toMatchObject({
    added: [],
    removed: [],
    moved: [],
    changed: [],
    codes: [],
  })
  expect(changesBetween(format, '1', '3')).toBeUndefined()
})
