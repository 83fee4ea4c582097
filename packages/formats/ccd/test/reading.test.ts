import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { fixture, fixtureText, read } from './support/read.ts'

const clean = ['ccd_lea_029.csv', 'ccd_sch_029.csv', 'ccd_sch_052.csv', 'ccd_sch_033.csv'].map((name) =>
  fixture(`clean/${name}`),
)
const run = await read(clean)

describe('directories', () => {
  test('a school has both numbers, its district and the grades it offers', () => {
    const body = run.entities('organization').find(({ id }) => id === 'nces.school/559999000010')
    expect(body).toMatchObject({
      name: 'Example Elementary',
      stateCode: 'WI',
      operationalStatus: 'open',
      school: {
        district: 'nces.lea/5599990',
        charter: false,
        gradesOffered: ['PK', 'KG', '01', '02', '03', '04', '05'],
      },
    })
    expect(body?.['identifiers']).toContainEqual({ system: 'local@us.state-id', value: 'WI-9990-0010' })
    expect(body?.['addresses']).toContainEqual(
      expect.objectContaining({ use: 'location', line1: '2 Example Way', postalCode: '54999' }),
    )
  })

  test('a quotation mark inside a name stays, doubled in quotes or not', async () => {
    const [header = '', , row = ''] = fixtureText('clean/ccd_sch_029.csv').split('\r\n')
    const loose = row.replace('"Made-up Charter ""K8"" School"', 'Made-up Charter ""K8"" School')
    const found = await read([inputFile('ccd_sch_029.csv', `${header}\r\n${loose}\r\n`)])
    expect(found.report.dispositions.read).toMatchObject({ in: 1, converted: 1 })
    expect(run.entities('organization').map(({ name }) => name)).toContain('Made-up Charter "K8" School')
  })

  test('a charter law that does not apply says nothing of the school', () => {
    const high = run.entities('organization').find(({ id }) => id === 'nces.school/559999100010')
    expect(high?.['school']).not.toHaveProperty('charter')
    expect(high?.['school']).toHaveProperty('gradesOffered')
  })
})

describe('counts', () => {
  const measures = run.entities('outcomeMeasure')
  const of = (organization: string, categorySet: string) =>
    measures.filter((measure) => measure['organization'] === organization && measure['categorySet'] === categorySet)

  test('a group is told by its labels, in the codes other files share', () => {
    expect(of('nces.school/559999000010', 'Category Set A - By Race/Ethnicity; Sex; Grade')).toContainEqual(
      expect.objectContaining({
        schoolYear: 2022,
        numerator: '12',
        valueStatus: 'reported',
        subgroups: [
          { dimension: 'grade', category: 'KG' },
          { dimension: 'race', category: 'white' },
          { dimension: 'sex', category: 'female' },
        ],
      }),
    )
  })

  test('a total has no group, and never shares an aggregation with its parts', () => {
    const [total, ...rest] = of('nces.school/559999000010', 'Education Unit Total').filter(
      ({ numerator }) => numerator === '35',
    )
    expect(rest).toEqual([])
    expect(total).not.toHaveProperty('subgroups')
  })

  test('what was not reported has no number and says why', () => {
    const [hidden] = of('nces.school/559999100010', 'Education Unit Total').filter(
      ({ valueStatus }) => valueStatus === 'suppressed',
    )
    expect(hidden).toBeDefined()
    expect(hidden).not.toHaveProperty('numerator')
  })

  test('direct certification is another indicator than the meals', () => {
    const names = run.entities('indicator').map(({ name, framework }) => `${framework}: ${name}`)
    expect(names.sort()).toEqual([
      'EDFacts FS033: Direct Certification',
      'EDFacts FS033: Free and Reduced-price Lunch Table',
      'EDFacts FS052: Membership',
    ])
  })
})

describe('what is wrong', () => {
  test('in the directory', async () => {
    expect((await read([fixture('dirty/ccd_sch_029.csv')])).findings).toEqual([
      '1 NCESSCH wrong-length',
      '1 NCESSCH leading-zeros-lost',
      '2 LEAID wrong-length',
      '2 LEAID leading-zeros-lost',
      '3 NCESSCH missing-required',
      '4 ST unknown-code',
      '5 UPDATED_STATUS unknown-code',
      '6 CHARTER_TEXT unknown-code',
      '7 G_1_OFFERED unknown-code',
      '8 NCESSCH wrong-length',
      '8 NCESSCH scientific-notation',
    ])
  })

  test('a label that is not known never turns a group into a total', async () => {
    const dirty = await read([fixture('dirty/ccd_sch_052.csv')])
    expect(dirty.findings).toEqual([
      '1 GRADE unknown-code',
      '2 RACE_ETHNICITY unknown-code',
      '3 SEX unknown-code',
      '4 STUDENT_COUNT not-a-number',
      '6 TOTAL_INDICATOR missing-required',
      '7 SCHOOL_YEAR wrong-length',
      '7 SCHOOL_YEAR invalid-school-year',
      '8 DMS_FLAG unknown-code',
      '10 - duplicate-key',
    ])
    expect(dirty.entities('outcomeMeasure').filter(({ subgroups }) => subgroups === undefined)).toHaveLength(1)
  })
})
