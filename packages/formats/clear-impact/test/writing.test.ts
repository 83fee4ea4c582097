import { columnsOfVariant, plainRun, RecordWriter, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { clearImpact } from '../src/index.ts'
import { fixtureRun } from './support/read.ts'

/** Values of one outcome measure by path, and identifiers by path and system. */
interface Measure {
  readonly values: Readonly<Record<string, string>>
  readonly ids?: Readonly<Record<string, readonly [system: string, value: string]>>
}

const write = (version: 'A' | 'B', measure: Measure, run = fixtureRun) => {
  const { layouts, bindings } = versionOf(clearImpact({ version }))
  const [layout] = layouts
  if (layout === undefined) throw new Error('no layout')
  const writer = new RecordWriter(layout, bindings, run, columnsOfVariant(layout))
  const [plan] = writer.plans
  if (plan === undefined) throw new Error('no binding')
  plan.nodes.forEach((node, place) => {
    const prefix = node.path === '' ? '' : `${node.path}.`
    node.leaves.forEach((leaf, index) => {
      plan.scratch.values[place]?.splice(index, 1, measure.values[prefix + leaf])
    })
    plan.scratch.ids[place]?.push(...(measure.ids?.[node.path] ?? []))
  })
  writer.begin()
  writer.encode(plan)
  return { row: writer.finish(plan)?.join(), findings: writer.findings.codes.slice(0, writer.findings.count) }
}

const absence: Measure = {
  values: {
    'indicator.kind': 'indicator',
    periodBegin: '2025-07-01',
    periodEnd: '2026-06-30',
    value: '18.5',
    target: '15',
  },
  ids: { indicator: ['clear-impact.measure@sample', '90000001'] },
}

describe('writing', () => {
  test('the first day stands for the period', () => {
    expect(write('A', absence).row).toBe('90000001,i,07/01/2025,15,18.5,')
    expect(write('B', absence).row).toBe('90000001,07/01/2025,15,18.5,')
  })

  test('a target without a value goes out in version A only', () => {
    const { value: _value, ...values } = absence.values
    expect(write('A', { ...absence, values }).row).toBe('90000001,i,07/01/2025,15,,')
    expect(write('B', { ...absence, values })).toEqual({ row: undefined, findings: ['missing-required'] })
  })

  test('a value without a number is written when exactly one measure fits', () => {
    const named = { ...absence.values, 'indicator.name': 'Children ready for kindergarten' }
    expect(write('A', { values: named }).row).toBe('90000004,i,07/01/2025,15,18.5,')
    expect(write('A', { values: { ...absence.values, 'indicator.name': 'Chronic absence' } }).row).toBeUndefined()
    expect(write('A', { values: absence.values }, plainRun).row).toBeUndefined()
  })
})
