import { describe, expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

const commands: readonly (readonly [words: readonly string[], member: string])[] = [
  [['formats'], '0'],
  [['describe', 'calpads'], 'layouts'],
  [['describe', 'calpads.senr', '--lineage'], 'columns'],
  [['compare', 'calpads', 'oneroster'], 'loss'],
  [['crosswalk', 'oneroster@1.1'], '0'],
  [['compare', '--all'], 'pairs'],
  [['detect', 'SENR.txt'], 'ranking'],
  [['validate', 'SENR.txt'], 'dispositions'],
  [['convert', 'SENR.txt', '--to', 'canonical', '--out', 'common'], 'dispositions'],
  [['convert', 'SENR.txt', '--to', 'nothing', '--out', 'other'], 'error'],
  [['convert', 'SENR.txt', '--no-such-option'], 'error'],
  [['validate', 'calpads=none.txt'], 'error'],
]

describe('--json', () => {
  test.each(commands)('%j prints exactly one document', async (words, member) => {
    const here = place()
    here.write('SENR.txt', senrFile({}))
    const ended = await command(here.folder, ...words, '--json')
    const document = JSON.parse(ended.stdout)
    expect(document).toHaveProperty(member)
    if (member === 'error') expect(document.error.exitCode).toBe(ended.exitCode)
  })
})
