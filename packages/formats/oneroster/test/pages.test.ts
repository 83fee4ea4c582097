import { detect } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { oneroster } from '../src/index.ts'
import { files, pages, ran } from './support/run.ts'

describe('pages of a service', () => {
  test('say what the same package says, page after page and several kinds on one', async () => {
    const [fromPages, fromFiles] = [await ran(pages()), await ran(files('clean'))]
    expect(fromPages.names).toEqual(fromFiles.names)
    expect(fromPages.names).toContain('courseGrade')
    for (const name of fromFiles.names) expect(fromPages.entities(name)).toEqual(fromFiles.entities(name))
  })

  test('nothing is found wrong with them', async () => {
    const run = await ran(pages())
    expect(run.issues).toEqual([])
    // 4 bodies, 3 sessions, 2 courses, 2 classes, 10 users, 12 roles, 5 demographics, 6 enrollments, 12 marks and their work.
    expect(run.report.dispositions.read).toEqual({ in: 56, converted: 56, skipped: 0, rejected: 0 })
  })

  test('are recognised as version 1.2, and by no other version', async () => {
    const found = await detect([...pages()], [oneroster])
    expect(found.map(({ version, recognised }) => [version, recognised])).toEqual([
      ['1.2', true],
      ['1.1', false],
    ])
    expect(found[0]?.files.map(({ path, layout }) => [path, layout])).toContainEqual(['users-2.json', 'users'])
  })
})

const user = {
  sourcedId: 'student-1',
  username: 'testa.sampleton',
  givenName: 'Testa',
  familyName: 'Sampleton',
  grades: ['05'],
}
const school = { sourcedId: 'school-1', name: 'Sample Elementary School', type: 'school' }
const role = { roleType: 'primary', role: 'student', beginDate: '2025-08-11', org: { sourcedId: 'school-1' } }

const read = (document: unknown) => ran([inputFile('page.json', JSON.stringify(document))])

describe('one page', () => {
  test('a role without a sourcedId is an enrollment all the same', async () => {
    const run = await read({ users: [{ ...user, roles: [role] }], orgs: [school] })
    expect(run.issues).toEqual([])
    const [enrollment] = run.entities('enrollment').values()
    expect(enrollment).toMatchObject({ begin: '2025-08-11', enrollmentKind: 'primary' })
    expect(enrollment).not.toHaveProperty('identifiers')
  })

  test('a role of a user that is to be deleted goes with its user', async () => {
    const deleted = { ...user, status: 'tobedeleted', dateLastModified: '2026-01-05T09:00:00.000Z', roles: [role] }
    const run = await read({ users: [deleted], orgs: [school] })
    expect(run.entities('enrollment').size).toBe(0)
  })

  test('a subject with a comma in it is reported and not taken for two', async () => {
    const course = { sourcedId: 'course-1', title: 'Art', org: { sourcedId: 'school-1' }, subjects: ['Art, Music'] }
    const run = await read({ courses: [course], orgs: [school] })
    expect(run.issues.map(({ code, column, layout }) => [code, column, layout])).toEqual([
      ['separator-in-item', 'subjects', 'courses'],
    ])
    expect(run.report.dispositions.read.converted).toBe(2)
  })

  test('a number without its type is not taken for anybody’s', async () => {
    const run = await read({ users: [{ ...user, userIds: [{ identifier: '9000000001' }] }] })
    expect(run.issues.map(({ code, column }) => [code, column])).toEqual([['ambiguous-identifier', 'userIds']])
  })

  test('members of the service’s own are named once', async () => {
    const pair = [user, { ...user, sourcedId: 'student-2' }].map((one) => ({ ...one, metadata: { lunch: 'green' } }))
    const run = await read({ users: pair })
    expect(run.issues.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['unknown-column', 'metadata', 'information'],
    ])
  })

  test('a user that is set aside takes its roles along, and no password', async () => {
    const { familyName: _, ...nameless } = user
    const run = await read({ users: [{ ...nameless, password: 'hush', roles: [role] }], orgs: [school] })
    expect(JSON.parse(run.text('rejects/oneroster/page.json'))).toEqual({ users: [{ ...nameless, roles: [role] }] })
  })
})
