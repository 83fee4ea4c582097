import { DECLARED_MISSING, type PlanNode } from '@nrec-align/mapping'
import { type EntityName, entityNames, nest } from '@nrec-align/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scratchFor } from '../../mapping/src/plan/scratch.ts'
import { leafTexts } from '../../schema/test/arbitrary.ts'
import { recordLine } from '../src/pipeline/record-line.ts'

const planOf = (...nodes: readonly PlanNode[]) => ({ nodes, scratch: scratchFor(nodes) })

const grain = (entity: EntityName, leaves: string[]): PlanNode => ({
  path: '',
  entity,
  parent: -1,
  field: '',
  many: false,
  leaves,
})

describe.each(entityNames)('%s', (entity) => {
  test('a line says the same as the nested record', () => {
    fc.assert(
      fc.property(leafTexts(entity), fc.string(), (values, source) => {
        const known = values.filter(([path]) => !path.startsWith('identifiers['))
        const plan = planOf(
          grain(
            entity,
            known.map(([path]) => path),
          ),
        )
        plan.scratch.values[0] = known.map(([, text]) => text)
        plan.scratch.ids[0]?.push('us-ca.ssid', '9900000001')
        expect(JSON.parse(recordLine(plan, 0, source)(7) ?? '')).toEqual({
          identifiers: [{ system: 'us-ca.ssid', value: '9900000001' }],
          ...nest(entity, known),
          source,
          record: 7,
        })
      }),
      { numRuns: 25 },
    )
  })
})

test('references are named by identifier, and only those the record has', () => {
  const plan = planOf(
    grain('enrollment', ['begin', 'end']),
    { path: 'student', entity: 'student', parent: 0, field: 'student', many: false, leaves: [] },
    { path: 'school', entity: 'school', parent: 0, field: 'school', many: false, leaves: [] },
  )
  plan.scratch.values[0] = ['2025-08-13', undefined]
  plan.scratch.ids[1]?.push('us-ca.ssid', '9900000001')
  expect(recordLine(plan, 0, 'state')(3)).toBe(
    '{"identifiers":[],"begin":"2025-08-13","refers":{"student":["us-ca.ssid","9900000001"]},"source":"state","record":3}',
  )
  expect(recordLine(plan, 2, 'state')(3)).toBeUndefined()
})

test('a value declared unknown keeps the line and not the value', () => {
  const plan = planOf(grain('student', ['races']))
  plan.scratch.values[0] = [DECLARED_MISSING]
  expect(recordLine(plan, 0, 's')(1)).toBe('{"identifiers":[],"source":"s","record":1}')
})
