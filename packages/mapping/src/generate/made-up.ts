import { type EntityName, identifierSystem, spaceOf } from '@nrec-align/schema'

/** One made-up person, body or record: its kind and its number from 0. */
export interface Subject {
  readonly entity: EntityName
  readonly index: number
}

/** A number that no real district has. */
const DISTRICT = '1999901'

/** How many digits a made-up number of a body has where any number will do. */
const DIGITS = 9

const padded = (number: number, length: number): string => String(number).padStart(length, '0').slice(-length)

/** Digits of a body: districts share one number, schools begin with it where there is room. */
const bodyDigits = ({ entity, index }: Subject, length: number): string => {
  if (entity === 'district')
    return (index === 0 ? DISTRICT : padded(1999901 + index, 7)).padEnd(length, '0').slice(0, length)
  const head = DISTRICT.slice(0, Math.max(0, length - 7))
  return head + padded(100001 + index, length - head.length)
}

/** A made-up identifier of a system, the same wherever its record occurs. */
export const identifierFor = (subject: Subject, system: string): string => {
  const { length, pattern } = identifierSystem(system) ?? {}
  if (length === undefined) {
    const name = `${subject.entity === 'student' ? 'person' : subject.entity}-${subject.index + 1}`
    const fits = pattern === undefined || new RegExp(pattern).test(name)
    return fits ? name : bodyDigits(subject, DIGITS)
  }
  return spaceOf(subject.entity) === 'organization'
    ? bodyDigits(subject, length)
    : `99${padded(subject.index + 1, length - 2)}`
}

/** A number as letters, so that names differ and hold no digits. */
const letters = (number: number): string => {
  const rest = Math.floor(number / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(97 + (number % 26))
}

/** Texts of fields whose form is fixed elsewhere, or that should be told apart at a glance. */
const texts: Readonly<Record<string, (index: number) => string>> = {
  firstName: (index) => `Test${letters(index)}`,
  lastName: (index) => `Sample${letters(index)}`,
  middleName: () => 'Middle',
  nameSuffix: () => 'III',
  'birthPlace.city': () => 'Sampletown',
  'birthPlace.stateProvince': () => 'US-CA',
  'birthPlace.country': () => 'US',
  'contactPoints[email].value': (index) => `person${index + 1}@example.org`,
  'contactPoints[mobile].value': (index) => `555-01${padded(index, 2)}`,
  'contactPoints[phone].value': (index) => `555-01${padded(index, 2)}`,
  'addresses[residence].postalCode': () => '00000',
  username: (index) => `person-${index + 1}`,
}

/** A made-up text of a field, cut to a length; obviously nobody's. */
export const textFor = (subject: Subject, leaf: string, length: number | undefined): string => {
  const made = texts[leaf]?.(subject.index) ?? `Sample ${leaf.split(/[.[\]]/).at(-1) || leaf} ${subject.index + 1}`
  return length === undefined ? made : made.slice(0, length).trimEnd()
}

const YEAR_BEGINS = '2025-08-11'
const YEAR_ENDS = '2026-05-01'

/** The school year everything made up happens in. */
export const MADE_UP_YEAR = 2026

const day = (from: string, days: number): string => {
  const time = Date.parse(`${from}T00:00:00Z`) + days * 86_400_000
  return new Date(time).toISOString().slice(0, 10)
}

/** A made-up day of a field: births years ago, ends after begins. */
export const dayFor = ({ index }: Subject, leaf: string): string => {
  if (leaf === 'birthDate') return day('2010-01-05', (index * 37) % 2500)
  if (leaf === 'usSchoolEntryDate') return '2020-08-17'
  return /end|to$|^date$/i.test(leaf) ? day(YEAR_ENDS, index % 20) : day(YEAR_BEGINS, index % 20)
}
