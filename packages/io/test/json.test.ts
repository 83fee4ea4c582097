import { InputError, inputFile, openJson, type TreeReader } from '@nrec-align/io'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

interface Taken {
  readonly records: readonly unknown[]
  readonly texts: readonly string[]
  readonly lines: readonly number[]
  readonly kinds: readonly string[]
  readonly faults: readonly string[]
}

const taken = async (reader: TreeReader): Promise<Taken> => {
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
  return inputFile('a.json', blocks)
}

describe('records in JSON', () => {
  test('one a line', async () => {
    const found = await taken(await openJson(inputFile('a.jsonl', '{"a":"1"}\n{"a":"}{"}\n')))
    expect(found.records).toEqual([{ a: '1' }, { a: '}{' }])
    expect(found.texts).toEqual(['{"a":"1"}', '{"a":"}{"}'])
    expect(found.lines).toEqual([1, 2])
  })

  test('in an array, over several lines', async () => {
    const found = await taken(
      await openJson(inputFile('a.json', '[\n  {\n    "a": [1, {"b": 2}]\n  },\n  {"a": 3}\n]\n')),
    )
    expect(found.records).toEqual([{ a: [1, { b: 2 }] }, { a: 3 }])
    expect(found.lines).toEqual([2, 5])
  })

  test('under a known property of one object', async () => {
    const text = '{"statusInfo":{"users":[1]},"users":[{"a":1},{"a":2}],"orgs":[{"b":1}],"more":[{"c":1}]}'
    const found = await taken(await openJson(inputFile('a.json', text), { properties: ['users', 'orgs'] }))
    expect(found.records).toEqual([{ a: 1 }, { a: 2 }, { b: 1 }])
    expect(found.kinds).toEqual(['users', 'users', 'orgs'])
    expect(found.faults).toEqual([])
  })

  test('a number too long for a double keeps its digits', async () => {
    const found = await taken(
      await openJson(inputFile('a.jsonl', '{"id":12345678901234567890,"n":1.5,"t":"x 12345678901234567890"}')),
    )
    expect(found.records).toEqual([{ id: '12345678901234567890', n: 1.5, t: 'x 12345678901234567890' }])
  })

  test.each([
    ['a record that is no JSON', '[{"a":1},{"a":oops},{"a":3}]', 2, ['2 malformed-json on line 1']],
    ['the end in the middle of a record', '[{"a":1},{"a":', 1, ['2 malformed-json on line 1']],
    ['an array that is never closed', '[{"a":1}', 1, ['2 malformed-json on line 1']],
    ['words between records', '[{"a":1} and {"a":2}]', 1, ['2 malformed-json on line 1']],
    ['a list where an object should be', '[{"a":1},[2],{"a":3}]', 1, ['2 malformed-json on line 1']],
    ['a line that is no JSON', '{"a":1}\nnot JSON\n', 1, ['2 malformed-json on line 2']],
  ])('%s is reported, and what came before is kept', async (_what, text, kept, faults) => {
    const found = await taken(await openJson(inputFile('a.json', text)))
    expect(found.records).toHaveLength(kept)
    expect(found.faults).toEqual(faults)
  })

  test.each([
    ['one that ends in the middle', '{"a":'],
    ['one that ends in a text', '{"a":"b'],
    ['one that is none', 'not JSON'],
    ['one with more closed than opened', '{"a":1}]'],
  ])('of lines of which each is a record %s is a fault of its own, and the next are read', async (_what, line) => {
    for (const size of [1, 3, 100]) {
      const found = await taken(await openJson(inBlocks(`{"z":0}\n${line}\n{"a":1}\n{"b":2}\n`, size)))
      expect(found.records.slice(-2)).toEqual([{ a: 1 }, { b: 2 }])
      expect(found.faults.map((one) => one.replace(/^[0-9]+ /, ''))).toEqual(['malformed-json on line 2'])
    }
  })

  test('a first line that is broken hides no other, and one object over several lines is no set of lines', async () => {
    const broken = await taken(await openJson(inputFile('a.jsonl', '{"a":1,"b\n{"a":2}\n')))
    expect([broken.records, broken.faults]).toEqual([[{ a: 2 }], ['1 malformed-json on line 1']])
    const long = await taken(await openJson(inputFile('a.json', '{"a":[\n{"b":1}]}\n{\n"a":2}')))
    expect([long.records, long.faults]).toEqual([[{ a: [{ b: 1 }] }, { a: 2 }], []])
  })

  test('nesting without end is a fault, not a crash', async () => {
    const deep = `[{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}},{"a":1}]`
    const found = await taken(await openJson(inputFile('a.json', deep)))
    expect(found.faults).toEqual(['1 nested-too-deep on line 1'])
    expect(found.records).toEqual([{ a: 1 }])
  })

  test('a record longer than the limit is a fault, and the next one is read', async () => {
    const text = `{"a":"${'x'.repeat(1000)}"}\n{"a":"y"}\n`
    const found = await taken(await openJson(inputFile('a.jsonl', text), { maxRecordLength: 100 }))
    expect(found.faults).toEqual(['1 field-too-long on line 1'])
    expect(found.records).toEqual([{ a: 'y' }])
  })

  test('a file that is no JSON cannot be read', async () => {
    await expect(openJson(inputFile('a.json', 'id,name\n'))).rejects.toThrow(InputError)
  })

  test('where the file is cut makes no difference, and every record comes back', async () => {
    const shapes = {
      lines: (texts: readonly string[]) => texts.map((text) => `${text}\n`).join(''),
      array: (texts: readonly string[]) => `[${texts.join(' ,\n')}]`,
      page: (texts: readonly string[]) => `{"x":"\\"[","rows":[${texts.join(',')}],"y":{}}`,
    }
    const record = fc.dictionary(fc.string(), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...Object.values(shapes)),
        fc.integer({ min: 1, max: 9 }),
        async (records, shape, size) => {
          const text = shape(records.map((one) => JSON.stringify(one)))
          const found = await taken(await openJson(inBlocks(text, size), { properties: ['rows'] }))
          expect(found.faults).toEqual([])
          expect(found.texts).toEqual(records.map((one) => JSON.stringify(one)))
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('a record with members that are named as pages are is known by what tells them apart', async () => {
  const record = '{"id":1,"schools":[{"id":2}]}'
  const properties = ['people', 'schools']
  const asPage = await taken(await openJson(inputFile('a.json', record), { properties }))
  expect(asPage.records).toEqual([{ id: 2 }])
  const asRecord = await openJson(inputFile('a.json', record), { properties, tellingProperties: ['people'] })
  expect((await taken(asRecord)).records).toEqual([{ id: 1, schools: [{ id: 2 }] }])
})

test('each record of a page makes a page of its own', async () => {
  const reader = await openJson(inputFile('a.json', '{"people":[{"a":1}]}'), { properties: ['people'] })
  const { before, between, after } = reader.frame
  const text =
    before + [reader.enclosed('{"a":1}', 'people'), reader.enclosed('{"b":2}', 'schools')].join(between) + after
  const again = await taken(await openJson(inputFile('a.json', text), { properties: ['people', 'schools'] }))
  expect([again.records, again.kinds]).toEqual([
    [{ a: 1 }, { b: 2 }],
    ['people', 'schools'],
  ])
})

test.each([
  ['a line each', '[\n{"a":1},\n{"a":2}\n]\n'],
  ['set in', '[\r\n  {\r\n    "a": 1\r\n  },\r\n  {\r\n    "a": 2\r\n  }\r\n]\r\n'],
  ['in one line', '[{"a":1},{"a":2}]'],
])('what stands between the records of an array is kept for their copy: %s', async (_what, text) => {
  const reader = await openJson(inputFile('a.json', text))
  const texts: string[] = []
  for await (const batch of reader.records()) for (const index of batch.trees.keys()) texts.push(batch.text(index))
  const { before, between, after } = reader.frame
  expect(before + texts.join(between) + after).toBe(text)
})

test('an empty array, and one that begins with something else, have a line for each record in their copy', async () => {
  for (const text of ['[]', '[1,{"a":2}]'])
    expect((await openJson(inputFile('a.json', text))).frame).toEqual({ before: '[\n', between: ',\n', after: '\n]\n' })
})
