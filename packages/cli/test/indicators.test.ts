import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'

test('every indicator is listed with its framework and whether it was verified', async () => {
  const { exitCode, stdout } = await command('.', 'indicators')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^ +pn-essa\.4 +Graduation in four years +verified$/m)
  expect(stdout).toMatch(/^ +pn-essa\.5\.1 .* unverified$/m)
})

test('a framework and an indicator are shown in the language asked for', async () => {
  const framework = await command('.', 'indicators', 'pn-2011', '--language', 'es')
  expect(framework.stdout).toContain('pn-2011.6')
  const one = await command('.', 'indicators', 'pn-essa.5.1')
  expect(one.stdout).toContain('read it before reporting by it')
})

test('as JSON the definition is what the library has', async () => {
  const { stdout } = await command('.', 'indicators', 'pn-essa.4', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'pn-essa.4',
    status: 'verified',
    measure: { kind: 'cohortGraduation' },
  })
})

test('two indicators are compared with the reason', async () => {
  const { exitCode, stdout } = await command('.', 'indicators', '--compare', 'pn-essa.4', 'pn-2011.4-mathematics')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('not-comparable: not comparable: keep them apart.')
  const asJson = await command('.', 'indicators', '--compare', 'pn-essa.4', 'pn-2011.6', '--json')
  expect(JSON.parse(asJson.stdout)).toMatchObject({ kind: 'exact', reason: { en: expect.any(String) } })
})

test.each([
  [['indicators', 'pn-esa.4'], 'Did you mean "pn-essa.4"?'],
  [['indicators', '--compare', 'pn-essa.4', 'pn-2011.66'], 'Did you mean "pn-2011.6"?'],
  [['indicators', 'zzzzzzzzzzzzzzzzz'], 'nrec-align indicators'],
  [['indicators', '--compare', 'pn-essa.4'], '--compare pn-essa.4 pn-2011.6'],
])('%s is refused with what to do', async (words, hint) => {
  const { exitCode, stdout, stderr } = await command('.', ...words)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toContain(hint)
})

const ours = `
community: example-valley
name: { en: Example Valley, es: Valle Ejemplo }
version: '2026'
owner: Example Valley Partnership
indicators:
  - id: summer-club
    name: { en: Takes part in the summer club, es: Participa en el club de verano }
    result: coalition-9.3
    population: { en: Students, es: Estudiantes }
    polarity: up
    unit: percent
    measure:
      share:
        population: { entity: enrollment, where: { gradeLevel: ['04'] } }
        denominator: { entity: enrollment }
        numerator: { entity: participation, where: { programKind: after-school } }
    sameAs:
      - indicator: shared.after-school
        comparability: proxy
        reason: { en: Summer only. }
`

test("a community's own indicators stand beside the others, with what it says of them", async () => {
  const here = place()
  here.write('ours.yaml', ours)
  const own = await command(here.folder, 'indicators', 'example-valley', '--indicators', 'ours.yaml')
  expect(own.stdout).toContain('Takes part in the summer club')
  const compared = await command(
    here.folder,
    ...['indicators', '--indicators', 'ours.yaml', '--compare', 'example-valley.summer-club', 'shared.after-school'],
  )
  expect(compared.stdout).toContain('Summer only.')
})

test('everything that is wrong with such a file is said with its line', async () => {
  const here = place()
  here.write('ours.yaml', ours.replace('gradeLevel', 'gradeLevl').replace('coalition-9.3', 'coalition-9.33'))
  const { exitCode, stderr } = await command(here.folder, 'indicators', '--indicators', 'ours.yaml')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/ours\.yaml has 2 problems:/)
  expect(stderr).toMatch(/ours\.yaml:9:/)
  expect(stderr).toMatch(/ours\.yaml:15:.*Did you mean "gradeLevel"\?/)
})
