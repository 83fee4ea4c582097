import { describeLayout } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { builtInFormats } from '../src/generated/formats.ts'

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const instances = formats.flatMap((format) => format.format.versions.map(({ version }) => format({ version })))

const codesOf = (instance: (typeof instances)[number]) =>
  instance.format.versions
    .filter(({ version }) => version === instance.version)
    .flatMap(({ layouts }) => layouts.flatMap(({ id }) => describeLayout(instance, id)?.columns ?? []))
    .flatMap(({ codeLists }) => codeLists.flatMap(({ id, codes }) => codes.map((row) => ({ list: id, ...row }))))

describe.each(instances.map((instance) => [`${instance.format.id} ${instance.version}`, instance] as const))(
  'every code of %s',
  (_, instance) => {
    const codes = codesOf(instance)

    test('says how it compares with the common code', () => {
      expect(codes.filter(({ relation }) => !['exact', 'broader', 'narrower', 'lossy'].includes(relation))).toEqual([])
    })

    test('that has years has school years, the first not after the last', () => {
      const wrong = codes.filter(({ validFrom = 1900, validTo = 2100 }) => {
        const areYears = [validFrom, validTo].every((year) => Number.isInteger(year) && year >= 1900 && year <= 2100)
        return !areYears || validFrom > validTo
      })
      expect(wrong).toEqual([])
    })

    test('goes at least one way', () => {
      expect(codes.filter(({ isRead, isWritten }) => !isRead && !isWritten)).toEqual([])
    })
  },
)
