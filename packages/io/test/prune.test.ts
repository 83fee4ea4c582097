import { pruneJson, pruneXml, readTree, treePath } from '@nrec-align/io'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('a record of JSON without some members', () => {
  const student =
    '{"id":9007199254740993,"codes":[{"kind":"State","number":"1"},{"kind":"SSN","number":"2"}],"ssn":"x"}'

  test('keeps the others as they are written, long numbers too', () => {
    expect(pruneJson(student, [treePath('ssn')])).toBe(
      '{"id":9007199254740993,"codes":[{"kind":"State","number":"1"},{"kind":"SSN","number":"2"}]}',
    )
  })

  test('loses a member of every element of a list, or of the one that is chosen', () => {
    expect(pruneJson(student, [treePath('codes[].number'), treePath('ssn')])).toBe(
      '{"id":9007199254740993,"codes":[{"kind":"State"},{"kind":"SSN"}]}',
    )
    expect(pruneJson(student, [treePath('codes[kind=SSN].number'), treePath('ssn')])).toBe(
      '{"id":9007199254740993,"codes":[{"kind":"State","number":"1"},{"kind":"SSN"}]}',
    )
  })

  test('is the same to a reader when nothing is taken', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        expect(JSON.parse(pruneJson(JSON.stringify(record), [treePath('absent')]))).toEqual(
          JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'absent')))),
        )
      }),
    )
  })

  test('gives a reader nothing at the paths that were taken, whatever stands there', () => {
    const paths = ['a.b', 'list[].b', 'list[kind=x].c'].map(treePath)
    const element = fc.record({ kind: fc.constantFrom('x', 'y'), b: fc.string(), c: fc.jsonValue() })
    fc.assert(
      fc.property(fc.record({ a: fc.record({ b: fc.jsonValue() }), list: fc.array(element) }), (record) => {
        const pruned = JSON.parse(pruneJson(JSON.stringify(record, undefined, 1), paths))
        expect(paths.slice(0, 2).map((path) => readTree(pruned, path))).toEqual(['', ''])
        expect(pruned.list.every((one: object) => !('b' in one))).toBe(true)
        expect(
          pruned.list.filter((one: { kind: string }) => one.kind === 'x').every((one: object) => !('c' in one)),
        ).toBe(true)
      }),
    )
  })
})

describe('a record of XML without some elements', () => {
  const contact = `<c:Contact id="C1"><Id>1</Id>
    <Name><First>A &lt; B</First><Paper><Kind>pass</Kind></Paper><Paper><Kind>visa</Kind></Paper></Name>
    <Code><Kind>SSN</Kind><Number>2</Number></Code><Code><Kind>State</Kind><Number a=">">3</Number></Code><!-- <Id>9</Id> --></c:Contact>`

  test('keeps the others as they are written', () => {
    expect(pruneXml(contact, [treePath('Name.Paper[].Kind')])).toBe(
      contact.replace('<Kind>pass</Kind>', '').replace('<Kind>visa</Kind>', ''),
    )
  })

  test('loses the element that is chosen', () => {
    expect(pruneXml(contact, [treePath('Code[Kind=SSN].Number')])).toBe(contact.replace('<Number>2</Number>', ''))
    expect(pruneXml(contact, [treePath('Code[].Number')])).toBe(
      contact.replace('<Number>2</Number>', '').replace('<Number a=">">3</Number>', ''),
    )
  })

  test('is as it was when there is no such element', () => {
    expect(pruneXml(contact, [treePath('Nothing.Here')])).toBe(contact)
  })
})
