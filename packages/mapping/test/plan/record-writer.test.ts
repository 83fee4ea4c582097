import { bind, constant, identifier, plainRun, RecordWriter, TEXT_SEPARATOR, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'

const users = plainLayout(
  'users',
  {
    kind: column(),
    id: column({ required: 'always' }),
    name: column({ required: 'always', length: 5 }),
    login: column({ required: 'always' }),
    enabled: column(),
    status: column(),
  },
  { deltaColumns: ['status'], carried: { enabled: 'no meaning', status: 'no meaning' } },
)

const user = bind(users, {
  id: 'user',
  grain: 'person',
  where: { kind: ['U', 'u'] },
  pairs: {
    'identifiers[us-ca.ssid]': ['id', identifier({ mint: true })],
    firstName: ['name', text()],
    username: ['login', text()],
  },
  defaults: {
    login: [{ column: 'id' }, 'the number is unique'],
    enabled: ['true', 'nobody says otherwise', { kind: 'U' }],
  },
})

/** Writes one person with a first name and identifiers. */
const write = (firstName: string | undefined, ids: readonly string[], entityId?: string) => {
  const writer = new RecordWriter(users, [user], plainRun)
  const [plan] = writer.plans
  if (plan === undefined) throw new Error('the layout has a binding')
  const values = plan.scratch.values[0] as (string | undefined)[]
  values[plan.nodes[0]?.leaves.indexOf('firstName') ?? 0] = firstName
  ;(plan.scratch.ids[0] as string[]).push(...ids)
  plan.scratch.entityIds[0] = entityId
  writer.begin()
  writer.encode(plan)
  return { cells: writer.finish(plan), writer }
}

test('the first text of a condition is written, and defaults are counted with their reason', () => {
  const { cells, writer } = write('Testa', ['us-ca.ssid', '9900000001'])
  expect(cells).toEqual(['U', '9900000001', 'Testa', '9900000001', 'true', ''])
  expect(writer.defaults).toEqual([
    { column: 'login', reason: 'the number is unique' },
    { column: 'enabled', reason: 'nobody says otherwise' },
  ])
})

test('somebody without such an identifier is written with the common id', () => {
  expect(write('Testa', [], 'local@d1/7').cells?.[1]).toBe('local@d1/7')
})

test('or with the UUID made out of the common id', () => {
  const pairs = { 'identifiers[us-ca.ssid]': ['id', identifier({ mint: 'uuid' })] } as const
  const minted = bind(users, { id: 'minted', grain: 'person', pairs })
  const writer = new RecordWriter(users, [minted], plainRun)
  const [plan] = writer.plans
  if (plan === undefined) throw new Error('the layout has a binding')
  plan.scratch.entityIds[0] = 'local@d1/7'
  writer.begin()
  writer.encode(plan)
  expect(writer.cells[1]).toBe('985dea65-6206-8e16-83cc-856116ff9d92')
})

test('a default may be the UUID made out of the layout and other cells', () => {
  const keyed = bind(users, {
    id: 'keyed',
    grain: 'person',
    pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], firstName: ['name', text()] },
    defaults: { login: [{ uuidOf: ['id', 'name'] }, 'the row has no identifier of its own'] },
  })
  const writer = new RecordWriter(users, [keyed], plainRun)
  const [plan] = writer.plans
  if (plan === undefined) throw new Error('the layout has a binding')
  ;(plan.scratch.ids[0] as string[]).push('us-ca.ssid', '9900000001')
  ;(plan.scratch.values[0] as (string | undefined)[])[plan.nodes[0]?.leaves.indexOf('firstName') ?? 0] = 'Testa'
  writer.begin()
  writer.encode(plan)
  // SHA-256 of `users`, `9900000001` and `Testa` joined by U+001F begins 9154cdfd f0c8 4a98 ead8 cbd35d2faa78.
  expect(writer.finish(plan)?.[3]).toBe('9154cdfd-f0c8-8a98-aad8-cbd35d2faa78')
})

test('a row that lacks a required cell is not written', () => {
  const { cells, writer } = write(undefined, ['us-ca.ssid', '9900000001'])
  expect(cells).toBeUndefined()
  expect(writer.findings.codes.slice(0, writer.findings.count)).toEqual(['missing-required'])
})

test('a text that is too long is reported and not cut', () => {
  const { cells, writer } = write('Testaaaa', ['us-ca.ssid', '9900000001'])
  expect(cells?.[2]).toBe('Testaaaa')
  expect(writer.findings.codes.slice(0, writer.findings.count)).toEqual(['too-long'])
})

test('a cell of a list is too long where one of its texts is', () => {
  const whole = write(['Testa', 'Dema'].join(TEXT_SEPARATOR), ['us-ca.ssid', '9900000001'])
  expect(whole.writer.findings.count).toBe(0)
  const part = write(['Testa', 'Testaaaa'].join(TEXT_SEPARATOR), ['us-ca.ssid', '9900000001'])
  expect(part.writer.findings.codes.slice(0, part.writer.findings.count)).toEqual(['too-long'])
})

describe('what a record implies', () => {
  const statuses = plainLayout('statuses', { id: column(), kind: column() })
  const own = { 'student.identifiers[us-ca.ssid]': ['id', identifier()] } as const
  const selecting = bind(statuses, {
    id: 'homeless',
    grain: 'studentStatus',
    pairs: { ...own, kind: [[], constant('homeless')] },
  })
  const describing = bind(statuses, {
    id: 'any',
    grain: 'studentStatus',
    pairs: { ...own, kind: [[], constant('homeless'), { mode: 'decodeOnly', reason: 'any kind may be written' }] },
  })

  test('chooses the entities it writes, unless it is only read', () => {
    const writer = new RecordWriter(statuses, [selecting, describing], plainRun)
    const writes = writer.plans.map((plan) => {
      const slot = plan.nodes[0]?.leaves.indexOf('kind') ?? 0
      ;(plan.scratch.values[0] as (string | undefined)[])[slot] = 'migrant'
      return plan.writes(plan.scratch)
    })
    expect(writes).toEqual([false, true])
  })

  test('chooses nothing where every pair is only read', () => {
    const reading = bind(statuses, {
      id: 'read',
      grain: 'studentStatus',
      pairs: {
        'student.identifiers[us-ca.ssid]': ['id', identifier(), { mode: 'decodeOnly', reason: 'another file says it' }],
      },
    })
    const [plan] = new RecordWriter(statuses, [reading], plainRun).plans
    expect(plan?.writes(plan.scratch)).toBe(false)
  })
})
