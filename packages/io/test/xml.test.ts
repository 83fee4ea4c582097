import { InputError, inputFile, openXml, type TreeReader } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'

const taken = async (reader: TreeReader) => {
  const all = {
    records: [] as unknown[],
    texts: [] as string[],
    lines: [] as number[],
    kinds: [] as string[],
    faults: [] as string[],
  }
  for await (const batch of reader.records()) {
    batch.trees.forEach((tree, index) => {
      all.records.push(tree)
      all.texts.push(batch.text(index))
      all.lines.push(batch.line(index))
      all.kinds.push(batch.kind(index))
    })
    for (const fault of batch.faults) all.faults.push(`${fault.record} ${fault.code} on line ${fault.line}`)
  }
  return all
}

const inBlocks = (text: string, size: number) => {
  const bytes = new TextEncoder().encode(text)
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  return inputFile('a.xml', blocks)
}

const student = `<Student id="S1">
    <StudentUniqueId>990001</StudentUniqueId>
    <Name><FirstName>Testa</FirstName><LastSurname>Example &amp; Sons</LastSurname></Name>
    <Race>asian</Race><Race>white</Race>
    <Empty/>
  </Student>`
const file = `<?xml version="1.0" encoding="UTF-8"?>
<ed:Interchange xmlns:ed="http://example.org/ed" xmlns="http://example.org/ed">
  <!-- a comment -->
  ${student}
  <Staff><StaffUniqueId>990002</StaffUniqueId></Staff>
</ed:Interchange>
`

describe('records in XML', () => {
  test('the children of the root, with their texts, lines and kinds', async () => {
    const reader = await openXml(inputFile('a.xml', file))
    expect(reader.root).toEqual({ name: 'Interchange', namespace: 'http://example.org/ed' })
    const found = await taken(reader)
    expect(found.records).toEqual([
      {
        '@id': 'S1',
        StudentUniqueId: '990001',
        Name: { FirstName: 'Testa', LastSurname: 'Example & Sons' },
        Race: ['asian', 'white'],
        Empty: '',
      },
      { StaffUniqueId: '990002' },
    ])
    expect(found.kinds).toEqual(['Student', 'Staff'])
    expect(found.texts).toEqual([student, '<Staff><StaffUniqueId>990002</StaffUniqueId></Staff>'])
    expect(found.lines).toEqual([4, 10])
  })

  test('an element without text is known by its attributes, one with text by the text', async () => {
    const text = '<All><Tie><Body ref="B1">\n </Body><Sum unit="day">2</Sum></Tie></All>'
    const { records } = await taken(await openXml(inputFile('a.xml', text)))
    expect(records).toEqual([{ Body: { '@ref': 'B1' }, Sum: '2' }])
  })

  test.each([1, 2, 3, 7, 64])('blocks of %i bytes make no difference', async (size) => {
    const whole = await taken(await openXml(inputFile('a.xml', file)))
    expect(await taken(await openXml(inBlocks(file, size)))).toEqual(whole)
  })

  test('records set aside make a file of their own', async () => {
    const reader = await openXml(inputFile('a.xml', file))
    const { texts } = await taken(reader)
    const again = reader.frame.before + texts.join(reader.frame.between) + reader.frame.after
    expect((await taken(await openXml(inputFile('b.xml', again)))).texts).toEqual(texts)
  })

  test.each([
    ['a line each, set in', '<a>\n  <b>1</b>\n  <b>2</b>\n</a>\n'],
    ['other line ends', '<a>\r\n\t<b>1</b>\r\n\t<b>2</b>\r\n</a>\r\n'],
    ['in one line', '<a><b>1</b><b>2</b></a>'],
  ])('what stands between records is kept for their copy: %s', async (_what, text) => {
    const reader = await openXml(inputFile('a.xml', text))
    const { before, between, after } = reader.frame
    expect(before + (await taken(reader)).texts.join(between) + after).toBe(text)
  })

  test('where a comment stands before the first record, its copy has a line for each', async () => {
    const reader = await openXml(inputFile('a.xml', '<a>\n<!-- made up -->\n<b>1</b>\n</a>\n'))
    expect(reader.frame).toEqual({ before: '<a>\n', between: '\n', after: '\n</a>\n' })
  })

  test('a mistake half way: what came before is kept, the rest is one fault', async () => {
    const found = await taken(await openXml(inputFile('a.xml', file.replace('</StaffUniqueId>', '</Oops>'))))
    expect(found.kinds).toEqual(['Student'])
    expect(found.faults).toEqual(['2 malformed-xml on line 10'])
  })

  test('the end in the middle is a fault', async () => {
    const found = await taken(await openXml(inputFile('a.xml', file.slice(0, file.indexOf('</Staff>')))))
    expect(found.kinds).toEqual(['Student'])
    expect(found.faults).toEqual(['2 malformed-xml on line 10'])
  })

  test.each([
    ['entities that expand without end', '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a><b>&y;</b></a>'],
    ['an entity that reads another file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><b>&x;</b></a>'],
    ['a document type elsewhere', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a><b/></a>'],
  ])('%s are refused', async (_what, text) => {
    await expect(openXml(inputFile('a.xml', text))).rejects.toMatchObject({ code: 'unsafe-xml' })
  })

  test('an entity nobody declared is a fault', async () => {
    const found = await taken(await openXml(inputFile('a.xml', '<a><b>1</b><b>&nobody;</b></a>')))
    expect(found.records).toHaveLength(1)
    expect(found.faults).toEqual(['2 malformed-xml on line 1'])
  })

  test('nesting without end is a fault, and the next record is read', async () => {
    const deep = `<a><b>${'<c>'.repeat(5000)}${'</c>'.repeat(5000)}</b><b><d>1</d></b></a>`
    const found = await taken(await openXml(inputFile('a.xml', deep)))
    expect(found.faults).toEqual(['1 nested-too-deep on line 1'])
    expect(found.records).toEqual([{ d: '1' }])
  })

  test('a file that is no XML cannot be read', async () => {
    await expect(openXml(inputFile('a.xml', 'id,name\n'))).rejects.toThrow(InputError)
  })
})
