import { convert, reportSchema, validate } from '@nrec-align/convert'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile, memorySink, zipWriter } from '@nrec-align/io'
import { expect, test } from 'vitest'

const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'

test('a browser file is read like any other', async () => {
  const file = new File([`${header}o-1,,,Sample,school,,\r\n,,,Sample,school,,\r\n`], 'orgs.csv')
  const report = await validate(oneroster(), file)
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  expect(report.dispositions.read).toEqual({ in: 2, converted: 1, skipped: 0, rejected: 1 })
  expect(report.issues[0]?.examples[0]).toMatchObject({
    file: 'orgs.csv',
    record: 2,
    line: 3,
    column: 'sourcedId',
    position: 1,
  })
})

test('a ZIP is unpacked', async () => {
  const sink = memorySink()
  const zip = zipWriter(sink)
  const entry = zip.entry('orgs.csv')
  await entry.write(new TextEncoder().encode(`${header}o-1,,,Sample,school,,\r\n`))
  await entry.close()
  await zip.close()
  const report = await validate(oneroster(), inputFile('roster.zip', sink.bytes()))
  expect(report.sources[0]?.files.map(({ path }) => path)).toEqual(['orgs.csv'])
})

test('policies reach the records', async () => {
  const file = inputFile('orgs.csv', `${header}o-1,,,,school,,\r\n`)
  expect((await validate(oneroster(), file)).dispositions.read.rejected).toBe(1)
  expect((await validate(oneroster(), file, { onError: 'drop-field' })).dispositions.read.rejected).toBe(0)
  await expect(validate(oneroster(), file, { onError: 'fail' })).rejects.toThrow('record 1')
})

test('a broken rule of the layout brings its own words', async () => {
  const cells = ['SENR', '', 'R1', '9912345', '9900012', '', '2019-2020', '9900000001', 'S1', 'Testa', '', 'Specimen']
  const rest = ['', '', '', '', '20070302', 'M', 'Sampleton', 'US-CA', 'US', '20190814', '10', '07', '20200110']
  const row = [...cells, ...rest, ...Array.from({ length: 14 }, () => '')].join('^')
  const report = await validate(calpads(), inputFile('SENR.txt', `${row}\r\n`))
  const broken = report.issues.find(({ code }) => code === 'rule-broken')
  expect(broken?.examples[0]?.detail?.['message']).toBe('The enrollment has an exit date and no exit reason.')
})

test('an aborted run rejects with the reason', async () => {
  const file = inputFile('orgs.csv', `${header}o-1,,,Sample,school,,\r\n`)
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(validate(oneroster(), file, { signal })).rejects.toThrow('enough')
  const run = convert({ sources: [{ from: oneroster(), input: [file] }], to: 'canonical', signal })
  await expect(run.report).rejects.toThrow('enough')
})
