import {
  bind,
  type Correspondence,
  code,
  codeTable,
  crosswalk,
  firstOfList,
  identifier,
  text,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'
import { schoolFormat } from '../support/school-format.ts'

const found = crosswalk(schoolFormat())

/** What a column or code leads to, as `relation kind name`. */
const targetsOf = (correspondences: readonly Correspondence[], place: string, from: string): readonly string[] =>
  correspondences
    .filter((one) => one.in === place && one.from === from)
    .map(({ relation, target }) => {
      const name = 'path' in target ? `${target.entity}.${target.path}` : 'code' in target ? target.code : ''
      return [relation, target.kind, name || ('ceds' in target ? target.ceds.id : '')].join(' ').trim()
    })

describe('a column', () => {
  test('says its field, from the record of its row, and the element of CEDS behind it', () => {
    expect(targetsOf(found, 'spells', 'sex')).toEqual(['exact field enrollment.student.sex', 'exact element 000255'])
  })

  test('that is one of two parts of an identifier says nothing alone', () => {
    expect(targetsOf(found, 'spells', 'district')).toEqual(['part field enrollment.school.identifiers[us-ca.cds]'])
    const [district] = found.filter((one) => one.in === 'spells' && one.from === 'district')
    expect(district?.notes).toEqual(['together with school'])
  })

  test('that is one of several of a list has a field that says more', () => {
    expect(targetsOf(found, 'facts', 'race2')[0]).toBe('broader field student.races')
  })

  test('in which a yes means a code leads to the code too', () => {
    const targets = found.filter((one) => one.in === 'facts' && one.from === 'white').map(({ target }) => target)
    expect(targets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['field', 'text']))
    expect(targets).toContainEqual({ kind: 'text', text: 'two' })
  })

  test('of a record that another pair writes is only read there, with the reason', () => {
    const [, award] = found.filter((one) => one.from === 'student' && one.in === 'spells')
    expect(award).toMatchObject({ isRead: true, isWritten: false, notes: ['only read: the spell writes it'] })
  })

  test('without a common meaning is not listed', () => {
    expect(found.filter(({ from }) => from === 'locker' || from === 'filler')).toEqual([])
  })
})

describe('a code', () => {
  test('leads to the common code and, where that has one, to the option of CEDS', () => {
    expect(targetsOf(found, 'school.sex', 'F')).toEqual(['exact code female', 'exact option Female'])
    expect(targetsOf(found, 'school.sex', 'X')).toEqual(['exact code nonbinary'])
  })

  test('has its school years and says whether its list is verified', () => {
    const [old] = found.filter((one) => one.in === 'school.sex' && one.from === 'U')
    expect(old).toMatchObject({ validFrom: 1990, validTo: 2000, isVerified: true, source: 'this test' })
    expect(found.find((one) => one.in === 'school.grade')).toMatchObject({ isVerified: false, source: 'hearsay' })
  })
})

describe('relations', () => {
  const facts = { source: 'this test', verified: true }
  const row = plainLayout('row', { level: column(), exit: column(), note: column(), cell: column(), id: column() })
  const levels = codeTable('made.level', 'gradeLevel', facts, [
    ['P1', 'PK', 'broader', 'decodeOnly'],
    ['PK', 'PK'],
  ])
  const mixed = codeTable('made.exit', 'exitType', facts, [
    ['A', 'completed', 'narrower'],
    ['B', 'transfer-private', 'broader'],
    [['C', ''], [null]],
  ])
  const format = formatOf(
    'made',
    [row],
    [
      bind(row, {
        id: 'spell',
        grain: 'enrollment',
        pairs: {
          gradeLevel: ['level', code(levels)],
          exitType: ['exit', code(mixed)],
          'student.firstName': ['note', text()],
          'student.lastName': ['cell', firstOfList(',', text())],
          'student.identifiers[us-ca.ssid]': ['id', identifier()],
        },
      }),
    ],
  )
  const made = crosswalk(format())

  test('of codes are those of the table', () => {
    expect(targetsOf(made, 'made.level', 'P1')[0]).toBe('broader code PK')
    expect(targetsOf(made, 'made.level', 'PK')[0]).toBe('exact code PK')
    expect(targetsOf(made, 'made.exit', 'A')[0]).toBe('narrower code completed')
  })

  test('of a code that leaves the field alone lead to nothing', () => {
    expect(targetsOf(made, 'made.exit', 'C + ')).toEqual(['exact nothing'])
  })

  test('of a column of codes are what all codes have in common', () => {
    expect(targetsOf(made, 'row', 'level')[0]).toBe('broader field enrollment.gradeLevel')
    expect(targetsOf(made, 'row', 'exit')[0]).toBe('lossy field enrollment.exitType')
  })

  test('of a column of which only the first value is held are losses', () => {
    expect(targetsOf(made, 'row', 'cell')[0]).toBe('lossy field enrollment.student.lastName')
    expect(targetsOf(made, 'row', 'note')[0]).toBe('exact field enrollment.student.firstName')
  })
})
