import { expect, test } from 'vitest'
import { mapGrowth } from '../src/index.ts'

const [version] = mapGrowth.format.versions
const roster = version?.layouts.find(({ id }) => id === 'roster')
const paired = version?.bindings.flatMap(({ pairs }) => Object.values(pairs).flatMap(([columns]) => columns)) ?? []

test('the columns are those of the published file, in order', () => {
  expect(roster?.variants.map(({ columns }) => columns)).toEqual([
    ['Student Number', 'First Name', 'Last Name', 'Birth Date', 'Grade', 'Locker'],
  ])
})

test('every column is read by a pair, carried or dropped, and by one of them only', () => {
  const accounted = [...paired, ...Object.keys(roster?.carried ?? {}), ...Object.keys(roster?.dropped ?? {})]
  expect(accounted.sort()).toEqual(Object.keys(roster?.columns ?? {}).sort())
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(mapGrowth.format))).toEqual(mapGrowth.format)
})
