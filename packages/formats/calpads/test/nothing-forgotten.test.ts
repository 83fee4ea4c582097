import { expect, test } from 'vitest'
import { calpads } from '../src/index.ts'
import { homeLanguage } from '../src/tables/home-language.ts'
import { parentEducation } from '../src/tables/parent-education.ts'
import { stateProvince } from '../src/tables/state-province.ts'

const bindings = calpads.format.versions[0]?.bindings ?? []
const rowBindings = bindings.filter(({ side }) => side === undefined)
const words = (text: string): string[] => text.trim().split(/\s+/)

/** The numbers in use until 2022-23, without 49: it names a family of languages that has no letters of its own. */
const languageNumbers = words(`
  00 01 02 03 04 05 06 07 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
  32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 50 51 52 53 54 56 57 60 61 62 63 64 65 99`)

test('every number of a language is read, and nothing else with two digits', () => {
  const numbers = homeLanguage.rows.map(([wire]) => String(wire)).filter((wire) => /^[0-9]/.test(wire))
  expect(numbers.sort()).toEqual(languageNumbers)
})

test('every language that a number names has letters, which stand for themselves', () => {
  const letters = homeLanguage.rows.filter(([wire]) => /^[a-z]{3}$/.test(String(wire)))
  expect(letters.filter(([wire, canonical]) => wire !== canonical)).toEqual([])
  const named = new Set(homeLanguage.rows.map(([, canonical]) => String(canonical)))
  expect([...named].filter((language) => !letters.some(([wire]) => wire === language))).toEqual([])
})

test('six levels of education, of which one is no answer', () => {
  expect(parentEducation.rows.map(([wire]) => wire)).toEqual(words('10 11 12 13 14 15'))
})

test('fifty states, the district, eight territories and freely associated states, three kinds of military mail', () => {
  const states = stateProvince.rows.map(([wire]) => String(wire)).filter((wire) => wire.startsWith('US-'))
  expect(new Set(states).size).toBe(states.length)
  // 50 + DC + AS GU MP PR VI FM MH PW + AA AE AP.
  expect(states).toHaveLength(62)
})

test.each(rowBindings.filter(({ layout }) => ['sela', 'sprg', 'stas'].includes(layout)))(
  '$layout/$id repeats what the state matches the student by',
  (binding) => {
    const person = binding.grain === 'participation' ? 'participant' : 'student'
    const paths = ['firstName', 'lastName', 'birthDate', 'sex'].map((field) => `${person}.${field}`)
    expect(paths.filter((path) => binding.pairs[path]?.[2]?.mode !== 'encodeOnly')).toEqual([])
  },
)

test.each(rowBindings)('$layout/$id reads what the row asks for and names the row it writes', (binding) => {
  expect(binding.pairs['recordStatus']?.[0]).toBe('Transaction Type Code')
  expect(binding.pairs['identifiers[local@calpads.record]']?.[0]).toBe('Local Record ID')
})

test.each(bindings.filter(({ layout, side }) => layout === 'sinf' && side !== undefined))(
  'sinf/$id holds from the day the row does, about the student of the row',
  (binding) => {
    expect(binding.pairs['validFrom']?.[0]).toBe('Effective Start Date')
    expect(binding.pairs['student.identifiers[us-ca.ssid]']?.[0]).toBe('SSID')
    expect(binding.pairs['student.identifiers[local]']?.[0]).toEqual(['Local Student ID', 'Reporting LEA'])
  },
)
