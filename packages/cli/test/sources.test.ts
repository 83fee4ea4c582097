import { expect, test } from 'vitest'
import { sourceArgument } from '../src/settings/source-argument.ts'

test.each([
  ['SENR.txt', { path: 'SENR.txt' }],
  ['C:\\data\\SENR.txt', { path: 'C:\\data\\SENR.txt' }],
  ['C:/data/a=b.txt', { path: 'C:/data/a=b.txt' }],
  ['calpads=C:\\data\\SENR.txt', { format: 'calpads', path: 'C:\\data\\SENR.txt' }],
  ['oneroster@1.1=roster.zip', { format: 'oneroster', version: '1.1', path: 'roster.zip' }],
  ['sis:oneroster@1.1=D:\\a=b.zip', { name: 'sis', format: 'oneroster', version: '1.1', path: 'D:\\a=b.zip' }],
  ['state-2025:calpads=-', { name: 'state-2025', format: 'calpads', path: '-' }],
  ['./year=2025/SENR.txt', { path: './year=2025/SENR.txt' }],
])('%s', (argument, expected) => {
  expect(sourceArgument(argument)).toEqual(expected)
})
