import type { FormatMatrix } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { builtInFormats } from '../src/generated/formats.ts'
import { command } from './support/command.ts'

const formats = await Promise.all(Object.values(builtInFormats).map((load) => load()))
const versions = formats.flatMap(({ format }) => format.versions.map(({ version }) => `${format.id} ${version}`))

describe('compare --all', () => {
  test('has a row and a column for each format', async () => {
    const { exitCode, stdout } = await command('.', 'compare', '--all')
    const [, header = '', ...lines] = stdout.split('\n')
    expect(exitCode).toBe(0)
    expect(header.trim().split(/ +/)).toEqual(['from', ...formats.map((_, place) => String(place + 1))])
    const rows = lines.slice(0, formats.length).map((line) => line.trim().split(/ {2,}/))
    expect(rows.map(([, name]) => name)).toEqual(
      formats.map(({ format }) => `${format.id} ${format.versions[0]?.version}`),
    )
  })

  test('compares all versions for a program', async () => {
    const { stdout } = await command('.', 'compare', '--all', '--json')
    const matrix = JSON.parse(stdout) as FormatMatrix
    expect(matrix.versions.map(({ format, version }) => `${format} ${version}`)).toEqual(versions)
    expect(matrix.pairs).toHaveLength(versions.length ** 2)
  })

  test('says of each pair what the comparison of two says', async () => {
    const matrix = JSON.parse((await command('.', 'compare', '--all', '--json')).stdout) as FormatMatrix
    const one = JSON.parse((await command('.', 'compare', 'calpads', 'oneroster', '--json')).stdout)
    const pair = matrix.pairs.find(
      ({ from, to }) => from.format === 'calpads' && to.format === 'oneroster' && to.version === one.to.version,
    )
    expect(pair).toMatchObject({ percentCarried: one.percentCarried, blocking: one.blocking, toBring: one.missing })
  })

  test('writes the page of the documents', async () => {
    const { stdout } = await command('.', 'compare', '--all', '--markdown')
    expect(stdout).toMatch(/^# What the formats have in common\n/)
  })
})

test('two formats are compared as Markdown', async () => {
  const { exitCode, stdout } = await command('.', 'compare', 'calpads', 'oneroster', '--markdown')
  expect([exitCode, stdout.split('\n')[0]]).toEqual([0, '# From calpads 11.0 to oneroster 1.2 and back'])
})

test('without formats it says what it needs', async () => {
  const { exitCode, stderr } = await command('.', 'compare')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('--all')
})
