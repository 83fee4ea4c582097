import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { benchDistrict, benchStudent, writeSenrFile } from './senr-file.ts'
import { writeBlocks } from './write-blocks.ts'

/** So many students of a hundred have a record of what is told of them beside their enrollment. */
const TOLD_OF_A_HUNDRED = 44

/** What a district tells of a student, the same for the same number on every machine. */
const sinfRow = (number: number): string => {
  const { ssid, local, school, first, middle, last, birth, sex, mixed } = benchStudent(number)
  const cells = [
    ...['SINF', '', `I${number}`, '20250813', '', benchDistrict, school, '2025-2026', ssid, local],
    ...[first, middle, last, '', '', '', '', birth, sex, 'Sampleton', 'US-CA', 'US'],
    ...['N', '', mixed % 3 === 0 ? '100' : '700', '', '', '', '', ''],
    ...[`${number % 9000} Example Street`, '', 'Sampleton', 'US-CA', '00001', '', '', '14', 'Parenta', last, '', ''],
  ]
  return `${cells.join('^')}\r\n`
}

/** Writes a folder of a file of enrollments and one of what is told of some of the same students. */
export const writeSenrAndSinf = async (folder: string, rows: number): Promise<void> => {
  await mkdir(folder)
  await writeSenrFile(join(folder, 'SENR.txt'), rows)
  const told = Math.floor((rows * TOLD_OF_A_HUNDRED) / 100)
  // Spread over the students, in another order than theirs.
  await writeBlocks(join(folder, 'SINF.txt'), told, (number) =>
    sinfRow(Math.floor(((told - number - 1) * 100) / TOLD_OF_A_HUNDRED)),
  )
}
