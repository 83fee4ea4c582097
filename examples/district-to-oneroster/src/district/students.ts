import { year } from './calendar.ts'
import { type Random, random } from './random.ts'
import { grades, type School, schools } from './schools.ts'
import type { Spell, Student } from './student.ts'

/** How many of each there are; the tests count them again in what the library reports. */
export const counts = { students: 300, movers: 12, leavers: 8 } as const

const firstNames = [
  'Testa',
  'Sampla',
  'Demo',
  'Mock',
  'Trial',
  'Exámpla',
  'Proof',
  'Draft',
  'Pilot',
  'Fixtura',
] as const
const lastNames = [
  'Specimen',
  'Placeholder',
  'Fauxman',
  'Mockley',
  'Testworth',
  'Notreal',
  'Ficción',
  "O'Sample",
] as const
const raceSets = [['700'], ['700'], ['600'], ['201'], ['400'], ['100', '700'], ['301'], ['205', '700']] as const
const leavingReasons = ['T160', 'T180', 'T200', 'E400'] as const

/** All students of the district, in the order in which their files list them. */
export const students = (seed: number): readonly Student[] => {
  const numbers = random(seed)
  const young = (number: number): boolean => gradeIndex(number) < schools.willow.grades.length
  const all = Array.from({ length: counts.students }, (_unused, at) => at + 1)
  const movers = new Set(all.filter(young).slice(0, counts.movers))
  const leavers = all.filter((number) => !young(number) && grades[gradeIndex(number)] !== '12').slice(0, counts.leavers)
  return all.map((number) => studentOf(number, numbers, spellsOf(number, movers, leavers)))
}

const gradeIndex = (number: number): number => number % grades.length

const schoolOf = (number: number): School => {
  const grade = grades[gradeIndex(number)] ?? ''
  if (schools.high.grades.some((one) => one === grade)) return schools.high
  if (schools.middle.grades.some((one) => one === grade)) return schools.middle
  return number % 2 === 0 ? schools.willow : schools.poppy
}

/** Most stay; a few change schools in winter, a few leave the district, and the oldest graduate. */
const spellsOf = (
  number: number,
  movers: ReadonlySet<number>,
  leavers: readonly number[],
): readonly [Spell, ...Spell[]] => {
  const school = schoolOf(number)
  const stay = { school, begin: year.firstDay }
  if (movers.has(number)) {
    const other = school === schools.willow ? schools.poppy : schools.willow
    return [
      { ...stay, end: year.lastDayBeforeMove, exitReason: 'T160' },
      { school: other, begin: year.firstDayAfterMove },
    ]
  }
  const leaving = leavers.indexOf(number)
  if (leaving >= 0)
    return [{ ...stay, end: '20260227', exitReason: leavingReasons[leaving % leavingReasons.length] ?? 'T160' }]
  if (grades[gradeIndex(number)] === '12')
    return [{ ...stay, end: year.lastDay, exitReason: 'E230', completion: '100' }]
  return [stay]
}

const studentOf = (number: number, numbers: Random, spells: Student['spells']): Student => {
  const hispanic = numbers.below(100) < 45
  const index = gradeIndex(number)
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return {
    number,
    ssid: String(9_900_000_000 + number),
    localId: `S${String(number).padStart(5, '0')}`,
    firstName: numbers.of(firstNames),
    middleName: numbers.below(3) === 0 ? 'Middleton' : '',
    lastName: numbers.of(lastNames),
    aliasFirstName: numbers.below(12) === 0 ? 'Nickname' : '',
    birthDate: `${2020 - index}${twoDigits(1 + numbers.below(12))}${twoDigits(1 + numbers.below(28))}`,
    gender: numbers.below(60) === 0 ? 'X' : numbers.of(['F', 'M']),
    birthCountry: numbers.below(8) === 0 ? 'MX' : 'US',
    grade: grades[index] ?? 'UU',
    hispanic,
    races: numbers.of(raceSets),
    language: hispanic && numbers.below(2) === 0 ? 'spa' : 'eng',
    parentEducation: numbers.of(['10', '11', '12', '13', '14']),
    street: `${number} Example Street`,
    guardian: 'Parenta',
    spells,
    daysAbsent: numbers.below(25),
  }
}
