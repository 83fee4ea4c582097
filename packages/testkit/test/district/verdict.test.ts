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
