import { expect, test } from 'vitest'
import { clubFormat, clubMembers } from './support/club.ts'
import { command } from './support/command.ts'
import { place } from './support/place.ts'

const club = () => {
  const here = place()
  here.write('our-club.yaml', clubFormat)
  here.write('members.csv', clubMembers)
  return here
}

test('a file is converted from a format file', async () => {
  const here = club()
  const words = ['convert', 'members.csv', '--from', './our-club.yaml', '--to', 'canonical', '--out', 'out']
  const ended = await command(here.folder, ...words)
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  const [first, second] = here
    .read('out/data/person.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toMatchObject({ firstName: 'Testa', lastName: 'Example', birthDate: '2012-03-04' })
  expect(second.birthDate).toBeUndefined()
  expect(here.read('out/issues.csv')).toContain('02/30/2012'.replaceAll(/\d/g, '9'))
})

test('a file is written in a format file, and rewritten with a name and a version', async () => {
  const here = club()
  await command(
    here.folder,
    ...['convert', 'members.csv', '--from', 'our-club.yaml', '--to', 'canonical', '--out', 'out'],
  )
  const back = await command(here.folder, ...['convert', 'out/data', '--to', './our-club.yaml@1', '--out', 'back'])
  expect(back).toMatchObject({ exitCode: 0, stderr: '' })
  expect(here.read('back/data/members.csv').split('\r\n').toSorted()[1]).toBe('9901,Testa,Example,03/04/2012')
  const own = await command(
    here.folder,
    ...['convert', 'a-club:./our-club.yaml@1=members.csv', '--to', 'our-club.yaml', '--out', 'own'],
  )
  expect(own).toMatchObject({ exitCode: 0, stderr: '' })
  expect(here.read('own/data/members.csv')).toBe(clubMembers)
})

test.each([
  [['validate', 'members.csv', '--from', './our-club.yaml'], 'none would be set aside'],
  [['detect', 'members.csv', '--from', './our-club.yaml'], 'our-club'],
  [['describe', './our-club.yaml'], 'Our club'],
  [['describe', './our-club.yaml.members'], 'Day of birth.'],
  [['describe', './our-club.yaml/members/Born'], 'Day of birth.'],
  [['compare', './our-club.yaml', './our-club.yaml@1'], '100'],
  [['validate', 'members.csv', '--config', 'settings/run.yaml'], 'none would be set aside'],
  [['detect', 'members.csv', '--config', 'settings/all.yaml'], 'our-club'],
])('%s', async (words, said) => {
  const here = club()
  here.write('settings/run.yaml', 'from: ../our-club.yaml\n')
  here.write('settings/all.yaml', 'formats: [../our-club.yaml]\n')
  const ended = await command(here.folder, ...words)
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ended.stdout).toContain(said)
})

test('problems are printed with file and line, and what to do', async () => {
  const here = place()
  here.write('ours.yaml', clubFormat.replace('birthDate', 'birtDate').replace('title', 'titel'))
  here.write('members.csv', clubMembers)
  const ended = await command(here.folder, 'validate', 'members.csv', '--from', './ours.yaml')
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toBe(
    [
      './ours.yaml cannot be used: 2 problems.',
      './ours.yaml:2:1 titel: "titel" is not known here. Did you mean "title"?',
      './ours.yaml:17:11 layouts.members.records.student.pairs.birtDate: The model has no path birtDate for student. Did you mean "birthDate"?',
      '',
    ].join('\n'),
  )
  const json = await command(here.folder, 'describe', './ours.yaml', '--json')
  expect(JSON.parse(json.stdout).error).toMatchObject({
    code: 'bad-format-file',
    problems: [{ line: 2 }, { line: 17 }],
  })
})

test('a format file that is not there', async () => {
  const ended = await command(place().folder, 'describe', './none.yaml')
  expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('There is no format file ./none.yaml.') })
})
