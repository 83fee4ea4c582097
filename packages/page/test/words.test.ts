import { messages as findings } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { findingDetail } from '../src/messages/details.ts'
import { failures } from '../src/messages/failures.ts'
import { spanishFindings } from '../src/messages/findings-es.ts'
import { preferredLanguage } from '../src/messages/language.ts'
import { messages } from '../src/messages/messages.ts'
import { wordsIn } from '../src/messages/words.ts'
import { announcement } from '../src/state/announcement.ts'
import type { Event } from '../src/state/events.ts'
import { reduce } from '../src/state/reduce.ts'
import { opening } from '../src/state/state.ts'

describe('languages', () => {
  test('are the first one of the user that the page has', () => {
    expect(preferredLanguage(['fr-FR', 'es-MX', 'en-US'])).toBe('es')
    expect(preferredLanguage(['fr-FR'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })

  test('differ: no text was copied and forgotten', () => {
    const all = [...Object.entries(messages), ...Object.entries(failures)]
    const sameInBoth = all.filter(([, { en, es }]) => typeof en === 'string' && en === es).map(([name]) => name)
    expect(sameInBoth).toEqual([])
  })

  test('say of every finding what, why and what to do, where English does', () => {
    const gaps = Object.entries(spanishFindings).flatMap(([code, { what, why, fix }]) => {
      const english = findings[code as keyof typeof findings]
      const isWhole = what !== '' && fix !== '' && (why === '') === (english.why === '')
      return isWhole ? [] : [code]
    })
    expect(gaps).toEqual([])
  })

  test('count as their speakers do', () => {
    expect(wordsIn('en').verdict(1, 0)).toBe('1 record read, none set aside.')
    expect(wordsIn('en').verdict(1200, 3)).toBe('1,200 records read, 3 set aside.')
    expect(wordsIn('es').verdict(120, 1)).toBe('120 registros leídos, 1 apartado.')
    expect(wordsIn('es').verdict(1, 0)).toBe('1 registro leído, ninguno apartado.')
  })
})

describe('facts beside a finding', () => {
  const issue = {
    code: 'too-long',
    severity: 'error',
    source: 'calpads',
    format: 'calpads',
    version: '1',
    layout: 'senr',
    file: 'SENR.txt',
    record: 1,
    line: 1,
    rule: 'made up',
    verified: true,
  } as const

  test('are told in the language of the page', () => {
    expect(findingDetail({ ...issue, detail: { most: 30 } }, 'es')).toBe('Caben como máximo 30 caracteres.')
    expect(findingDetail({ ...issue, detail: { expected: 39, found: 41 } }, 'en')).toBe(
      'The layout has 39 cells. The record has 41.',
    )
  })

  test('that nobody has words for are left out', () => {
    expect(findingDetail({ ...issue, detail: { something: 1 } }, 'en')).toBe('')
    expect(findingDetail(issue, 'en')).toBe('')
  })
})

describe('what is said aloud', () => {
  const words = wordsIn('en')
  const after = (...events: readonly Event[]) => announcement(events.reduce(reduce, opening('en')), words)
  const began: Event = { kind: 'began', step: 'run', number: 1 }
  const reading = (records: number): Event => ({
    kind: 'progressed',
    step: 'run',
    number: 1,
    progress: { stage: 'reading', file: 'SENR.txt', bytes: 1, ofBytes: 2, records },
  })

  test('does not change with every record', () => {
    expect(after(began, reading(10))).toBe(after(began, reading(20)))
    expect(after(began, reading(10))).not.toBe(after(began))
  })

  test('is nothing before anything happens', () => {
    expect(after()).toBe('')
  })

  test('is that a run failed', () => {
    const failure = { code: 'damaged-zip', message: 'made up', hints: [] }
    expect(after(began, { kind: 'failed', step: 'run', number: 1, failure })).toBe(words.failedToRun)
  })
})
