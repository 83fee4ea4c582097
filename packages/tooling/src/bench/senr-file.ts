import { writeBlocks } from './write-blocks.ts'

const firstNames = ['Testa', 'Sampla', 'Demo', 'Mock', 'Trial', 'Exámpla', 'Proof', 'Draft', 'Pilot', 'Fixtura']
const lastNames = ['Specimen', 'Placeholder', 'Fauxman', 'Mockley', 'Testworth', 'Notreal', 'Ficción']
const grades = ['KN', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
const days = Array.from({ length: 28 }, (_unused, at) => String(at + 1).padStart(2, '0'))
const months = days.slice(0, 12)

/** The made-up district of the bench: no county of California has the number 99. */
export const benchDistrict = '9912345'

/** How many schools the students are spread over. */
const schools = 500

const schoolCode = (school: number): string => String(9_900_001 + school)

const pick = (choices: readonly string[], by: number): string => choices[by % choices.length] ?? ''

/** A student, the same for the same number on every machine. */
export const benchStudent = (number: number) => {
  // Scrambles the number so that neighbours differ in every column; 2,654,435,761 is Knuth's multiplicative hash.
  const mixed = Math.imul(number, 2_654_435_761) >>> 0
  const grade = mixed % grades.length
  return {
    mixed,
    ssid: String(1_000_000_000 + number),
    local: `S${number}`,
    school: schoolCode((mixed >>> 7) % schools),
    grade: pick(grades, grade),
    first: pick(firstNames, mixed >>> 3),
    middle: pick(['', '', 'Middleton'], mixed >>> 5),
    last: pick(lastNames, mixed >>> 9),
    birth: `${2020 - grade}${pick(months, mixed >>> 11)}${pick(days, mixed >>> 13)}`,
    sex: pick(['F', 'M', 'F', 'M', 'X'], mixed >>> 15),
  }
}

/** One enrollment of a student of their own. */
const senrRow = (number: number): string => {
  const { ssid, local, school, grade, first, middle, last, birth, sex, mixed } = benchStudent(number)
  const left = mixed % 10 === 0
  const cells = [
    ...['SENR', '', `R${number}`, benchDistrict, school, '', '2025-2026', ssid, local],
    ...[first, middle, last, '', '', '', '', birth, sex, 'Sampleton', 'US-CA', 'US'],
    ...['20250813', '10', grade, left ? '20260227' : '', left ? 'T180' : ''],
    ...['', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]
  return `${cells.join('^')}\r\n`
}

/**
 * Writes a SENR file of as many students as rows.
 *
 * @param rows at most 8,999,999,999, because a state identifier has ten digits
 */
export const writeSenrFile = (path: string, rows: number): Promise<void> => writeBlocks(path, rows, senrRow)

/** The table of names that a roster needs and the state's files lack. */
export const organizationsTable = (): string => {
  const names = Array.from(
    { length: schools },
    (_unused, school) =>
      `us-ca.cds,${benchDistrict}${schoolCode(school)},Made-up School ${school},school,us-ca.cd,${benchDistrict}\r\n`,
  )
  const head = 'system,value,name,type,parentSystem,parentValue\r\n'
  return `${head}us-ca.cd,${benchDistrict},Made-up District,district,,\r\n${names.join('')}`
}
