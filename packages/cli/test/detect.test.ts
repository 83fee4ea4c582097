import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { command } from './support/command.ts'
import { inRepository } from './support/repository.ts'

const detected = async (path: string) => {
  const ended = await command(inRepository('.'), 'detect', path, '--json')
  return { exitCode: ended.exitCode, ...JSON.parse(ended.stdout) }
}

test.each([
  ['packages/formats/calpads/fixtures/clean', 'calpads', '11.0'],
  ['packages/formats/calpads/fixtures/extract', 'calpads', '11.0'],
  ['packages/formats/oneroster/fixtures/clean', 'oneroster', '1.2'],
  ['packages/formats/oneroster/fixtures/clean-1.1', 'oneroster', '1.1'],
  ['packages/formats/clear-impact/fixtures/clean/values.csv', 'clear-impact', 'A'],
  ['packages/formats/clear-impact/fixtures/clean-b/values.csv', 'clear-impact', 'B'],
  ['packages/formats/pmm/fixtures/clean', 'pmm', 'unmanaged'],
  ['packages/formats/pmm/fixtures/clean-managed', 'pmm', 'managed'],
  ['packages/formats/pims/fixtures/clean', 'pims', '2024-25'],
])('%s', async (path, format, version) => {
  const { exitCode, recognised, ranking } = await detected(path)
  expect([exitCode, recognised, ranking[0].format, ranking[0].version]).toEqual([0, true, format, version])
})

const samples = inRepository('../shared/samples')

describe.skipIf(!existsSync(samples))('files nobody here wrote', () => {
  test.each([
    ['oneroster-1.1', '1.1'],
    ['oneroster-1.2', '1.2'],
  ])('%s is what its list of properties says', async (name, version) => {
    const { recognised, ranking } = await detected(`${samples}/${name}`)
    expect([recognised, ranking[0].format, ranking[0].version]).toEqual([true, 'oneroster', version])
  })

  test('the example of a directory is told by its headers', async () => {
    const { recognised, ranking } = await detected(`${samples}/hsds-3.0/csv`)
    expect([recognised, ranking[0].format, ranking[0].version]).toEqual([true, 'hsds', '3.0'])
  })

  test('the Microsoft set has the names of OneRoster and is not OneRoster', async () => {
    const { exitCode, recognised, ranking } = await detected(`${samples}/sds-v2.1`)
    expect([exitCode, recognised, ranking[0].format]).toEqual([0, true, 'sds'])
    const other = ranking.find((one: { readonly format: string }) => one.format === 'oneroster')
    expect(other.recognised).toBe(false)
    expect(other.reasons.join('\n')).toContain('lacks classType, schoolSourcedId, termSourcedIds')
  })

  test('the sample data set of Salesforce is what its headers say', async () => {
    const { recognised, ranking } = await detected(`${samples}/salesforce-pmm`)
    expect([recognised, ranking[0].format, ranking[0].version]).toEqual([true, 'pmm', 'unmanaged'])
  })

  test('the report of Infinite Campus is known by its header', async () => {
    const { exitCode, recognised, ranking } = await detected(`${samples}/infinite-campus`)
    expect([exitCode, recognised, ranking[0].format]).toEqual([0, true, 'infinite-campus'])
  })

  test('the empty templates of Vermont are known by their headers', async () => {
    const { exitCode, recognised, ranking } = await detected(`${samples}/vt-templates`)
    expect([exitCode, recognised, ranking[0].format]).toEqual([0, true, 'vt-dc'])
  })

  test('files of several vendors together are none', async () => {
    expect((await detected(`${samples}/assessments`)).recognised).toBe(false)
  })
})
