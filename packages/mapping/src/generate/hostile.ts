import { homesOfBinding } from '../analyse/home.ts'
import type { Binding } from '../declare/bind.ts'
import type { Layout } from '../declare/layout.ts'
import { isSecret } from '../plan/cell-checks.ts'
import type { Row } from './row.ts'

/** Texts that break careless readers and writers; some of them no format can hold. */
export const hostileTexts: readonly string[] = [
  '"',
  '""',
  'say "hello", twice',
  'a,b',
  'a^b|c;d\te',
  'line\r\nbreak',
  '\ufeffmarked',
  'no\u00a0break',
  '\u00a0\ufeff ',
  '🧒🏽 with 👩‍👧',
  'Zoë Ñandú Łukasz 李',
  'e\u0301 is not é',
  '\u202eright to left',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  'NULL',
  '#N/A',
  '00012',
  '1.20E+15',
  'nul\u0000inside',
  '\ud83d',
  'x'.repeat(5000),
]

const isText = (owner: Binding | undefined, column: string): boolean =>
  owner === undefined ||
  homesOfBinding(owner, 'read').every((home) => !home.columns.includes(column) || home.node.kind === 'text')

/** Columns of free text, into which anything can be typed. */
export const textColumns = (layout: Layout, owner: Binding | undefined): readonly string[] =>
  (layout.variants[0]?.columns ?? []).filter(
    (column) =>
      isText(owner, column) && owner?.where?.[column] === undefined && !isSecret(column, layout.columns[column]),
  )

/** Puts hostile texts into the free-text cells of a row, another one in each. */
export const makeHostile = (row: Row, columns: readonly string[]): void => {
  for (const [place, column] of columns.entries()) {
    row.cells.set(column, hostileTexts[(row.index + place) % hostileTexts.length] ?? '')
  }
}
