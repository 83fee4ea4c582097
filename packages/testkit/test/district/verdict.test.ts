import type { Fate } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import type { Value } from '../../src/district/trip/excuses.ts'
import { outcomeOf } from '../../src/district/trip/verdict.ts'

const value = (text: string, facts: Partial<Value> = {}): Value => ({
  text,
  isReferenceBack: true,
  textAt: () => 'something',
  backAt: () => undefined,
  hasTwin: () => false,
  ...facts,
})

const kept: Fate = { verdict: 'kept', reason: '' }
const lost: Fate = { verdict: 'lost', reason: '' }

test('what is called kept must come back equal', () => {
  expect(outcomeOf(kept, value('Testa'), 'Testa').kind).toBe('kept')
  expect(outcomeOf(kept, value('Testa'), '').kind).toBe('wrong')
  expect(outcomeOf(kept, value(''), 'Testa').kind).toBe('wrong')
  expect(outcomeOf(kept, value(''), '').kind).toBe('absent')
})

test('what is called lost must not come back', () => {
  expect(outcomeOf(lost, value('Testa'), '').kind).toBe('lost')
  expect(outcomeOf(lost, value('Testa'), 'Testa').kind).toBe('wrong')
  expect(outcomeOf(lost, value('Testa'), 'Testo').kind).toBe('wrong')
})

test('a code comes back as the one that was foretold, item by item', () => {
  const changed: Fate = {
    verdict: 'changed',
    reason: '',
    codes: [
      ['male', 'male'],
      ['nonbinary', 'not-selected'],
      ['not-selected', undefined],
    ],
  }
  expect(outcomeOf(changed, value('male'), 'male').kind).toBe('kept')
  expect(outcomeOf(changed, value('nonbinary'), 'not-selected').kind).toBe('changed')
  expect(outcomeOf(changed, value('not-selected'), '').kind).toBe('lost')
  expect(outcomeOf(changed, value('nonbinary'), 'nonbinary').kind).toBe('wrong')
  expect(outcomeOf(changed, value('male|not-selected'), 'male').kind).toBe('changed')
})

const by = (...predicates: NonNullable<Fate['predicates']>): Fate => ({ verdict: 'depends', reason: '', predicates })

test('what is left out is excused, what comes back in its place is not', () => {
  const noRow = by({ kind: 'no-row', record: 'enrollment' })
  expect(outcomeOf(noRow, value('a'), '')).toEqual({ kind: 'excused', by: 'no-row' })
  expect(outcomeOf(noRow, value('a|b'), 'b')).toEqual({ kind: 'excused', by: 'no-row' })
  expect(outcomeOf(noRow, value('a'), 'b').kind).toBe('wrong')
  const group = '[{"metric":"raw"},{"metric":"scale"}]'
  const noSlot = by({ kind: 'no-slot' })
  expect(outcomeOf(noSlot, value(group), '[{"metric":"scale"}]').kind).toBe('excused')
  expect(outcomeOf(noSlot, value(group), '[{"metric":"mean"}]').kind).toBe('wrong')
  const anew = by({ kind: 'made-anew', text: 'guardian' })
  expect(outcomeOf(anew, value('parent'), 'guardian').kind).toBe('excused')
  expect(outcomeOf(anew, value('parent'), 'sibling').kind).toBe('wrong')
})

test('a record has no row where its fields meet none of the conditions', () => {
  const ended = by({ kind: 'no-row', record: 'enrollment', when: [{ end: { present: true }, kind: ['a', 'b'] }] })
  const texts = (known: Readonly<Record<string, string>>) => ({ textAt: (path: string) => known[path] })
  expect(outcomeOf(ended, value('x', texts({ kind: 'a' })), '').kind).toBe('excused')
  expect(outcomeOf(ended, value('x', texts({ kind: 'c', end: '2026-01-01' })), '').kind).toBe('excused')
  expect(outcomeOf(ended, value('x', texts({ kind: 'a', end: '2026-01-01' })), '').kind).toBe('wrong')
})

test('one number stands for others only where one of them came back', () => {
  const one = by({ kind: 'one-number', others: ['local@b'] })
  expect(
    outcomeOf(one, value('1', { backAt: (path) => (path === 'identifiers[local@b]' ? '2' : undefined) }), '').kind,
  ).toBe('excused')
  expect(outcomeOf(one, value('1'), '').kind).toBe('wrong')
})

test('records become one where another is equal in all that is kept of the key', () => {
  const same = by({ kind: 'same-key', paths: ['student', 'kind'] })
  expect(outcomeOf(same, value('x', { hasTwin: (paths) => paths.join() === 'student,kind' }), '').kind).toBe('excused')
  expect(outcomeOf(same, value('x'), '').kind).toBe('wrong')
})

test('fields that one code says together are lost where no code says just these', () => {
  const known = [
    ['meals', 'yes', 'free'],
    ['disability', 'yes'],
  ] as const
  const together = by({ kind: 'no-code-together', paths: ['kind', 'value', 'detail'], known })
  const texts = (...[kind, said, detail]: readonly string[]) => ({
    textAt: (path: string) => ({ kind, value: said, detail })[path],
  })
  expect(outcomeOf(together, value('x', texts('meals', 'yes', 'reduced')), '').kind).toBe('excused')
  expect(outcomeOf(together, value('x', texts('meals', 'yes', 'free')), '').kind).toBe('wrong')
  // A detail that is not said contradicts nothing, and what the code does not say does not matter to it.
  expect(outcomeOf(together, value('x', texts('meals', 'yes')), '').kind).toBe('wrong')
  expect(outcomeOf(together, value('x', texts('disability', 'yes', 'autism')), '').kind).toBe('wrong')
})

test('a row is incomplete too where a field has none of the values that fill the column', () => {
  const coded = by({ kind: 'incomplete-row', column: 'type', path: 'kind', known: ['a'] })
  expect(outcomeOf(coded, value('x', { textAt: () => 'b' }), '').kind).toBe('excused')
  expect(outcomeOf(coded, value('x', { textAt: () => 'a' }), '').kind).toBe('wrong')
})

test('a predicate excuses only the values it is about', () => {
  const short: Fate = { verdict: 'depends', reason: '', predicates: [{ kind: 'too-long', most: 5 }] }
  expect(outcomeOf(short, value('Exempla'), '')).toEqual({ kind: 'excused', by: 'too-long' })
  expect(outcomeOf(short, value('Testa'), '').kind).toBe('wrong')
  const named: Fate = { verdict: 'depends', reason: '', predicates: [{ kind: 'missing-reference', path: 'school' }] }
  expect(outcomeOf(named, value('a', { isReferenceBack: false }), '').kind).toBe('excused')
  expect(outcomeOf(named, value('a'), '').kind).toBe('wrong')
  const filled: Fate = { verdict: 'depends', reason: '', predicates: [{ kind: 'default-written', text: 'x' }] }
  expect(outcomeOf(filled, value(''), 'x').kind).toBe('excused')
  expect(outcomeOf(filled, value('y'), 'x').kind).toBe('wrong')
  const whole: Fate = {
    verdict: 'depends',
    reason: '',
    predicates: [{ kind: 'incomplete-row', column: 'given', path: 'firstName' }],
  }
  expect(
    outcomeOf(whole, value('y', { textAt: (path) => (path === 'firstName' ? undefined : 'something') }), '').kind,
  ).toBe('excused')
  expect(outcomeOf(whole, value('y'), '').kind).toBe('wrong')
})
