import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { InputError, type InputFile, inputFile, memorySink, zipWriter } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { calpadsFile, senr } from './support/calpads.ts'
import { codesOf, ran, source } from './support/run.ts'

const HEADER = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId'
const GOOD = 's1,,,School One,school,,'

const orgs = (...lines: readonly string[]): InputFile =>
  inputFile('orgs.csv', [HEADER, ...lines].map((line) => `${line}\r\n`).join(''))

const read = (...files: readonly InputFile[]) =>
  ran({ sources: [source(oneroster({ options: { source: 's' } }), files)], to: 'canonical' })

const refusal = async (...files: readonly InputFile[]): Promise<unknown> => {
  const error = await read(...files).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(InputError)
  return (error as InputError).code
}

const zipped = async (entries: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const sink = memorySink()
  const zip = zipWriter(sink)
  for (const [name, text] of Object.entries(entries)) {
    const entry = zip.entry(name)
    await entry.write(new TextEncoder().encode(text))
    await entry.close()
  }
  await zip.close()
  return sink.bytes()
}

describe('files that cannot be read at all', () => {
  test('an empty file', async () => {
    expect(await refusal(inputFile('orgs.csv', ''))).toBe('empty-file')
  })

  test('bytes that are no text', async () => {
    expect(
      await refusal(
        inputFile(
          'orgs.csv',
          Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256),
        ),
      ),
    ).toBe('undecodable-text')
  })

  test('a ZIP that is cut off', async () => {
    const whole = await zipped({ 'orgs.csv': `${HEADER}\r\n${GOOD}\r\n` })
    expect(await refusal(inputFile('roster.zip', whole.subarray(0, whole.length - 30)))).toBe('damaged-zip')
  })

  test('a ZIP that unpacks to far more than it is', async () => {
    expect(await refusal(inputFile('roster.zip', await zipped({ 'orgs.csv': '0'.repeat(20_000_000) })))).toBe(
      'zip-too-large',
    )
  })

  test('more than 10,000 columns', async () => {
    expect(await refusal(inputFile('orgs.csv', `${HEADER}${',x'.repeat(10_001)}\r\n`))).toBe('too-many-columns')
  })

  test('two columns with one name that the format reads', async () => {
    await expect(read(inputFile('orgs.csv', `${HEADER},name\r\n${GOOD},Other\r\n`))).rejects.toThrow(/name/)
  })
})

test('a header and nothing else is no error: it is said that there are no records', async () => {
  const run = await read(orgs())
  expect(codesOf(run)).toEqual(['no-records'])
  expect(run.report.issues[0]?.severity).toBe('warning')
})

describe('records that cannot be read', () => {
  const accounted = async (...lines: readonly string[]) => {
    const run = await read(orgs(...lines))
    const { converted, rejected } = run.report.dispositions.read
    return {
      found: run.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ code, record, line }) => [code, record, line]),
      converted,
      rejected,
    }
  }

  test('a cell of ten megabytes is set aside, its neighbours are kept', async () => {
    const { found, converted, rejected } = await accounted(
      GOOD,
      `s2,,,${'x'.repeat(10_000_000)},school,,`,
      's3,,,School Three,school,,',
    )
    expect([found, converted, rejected]).toEqual([[['field-too-long', 2, 3]], 2, 1])
  })

  test('a quote that is never closed: what stands before it is kept, the rest is one record', async () => {
    const { found, converted, rejected } = await accounted(
      GOOD,
      's2,,,"School Two,school,,',
      's3,,,School Three,school,,',
    )
    expect([found, converted, rejected]).toEqual([[['unterminated-quote', 2, 3]], 1, 1])
  })

  test.each([
    ['too few', 's2,,,School Two,school'],
    ['too many', 's2,,,School Two,school,,,,'],
  ])('%s cells', async (_what, line) => {
    const { found, converted, rejected } = await accounted(GOOD, line)
    expect([found, converted, rejected]).toEqual([[['wrong-column-count', 2, 3]], 1, 1])
  })

  test('trailing cells that the layout says are optional may be left out', async () => {
    const whole = new TextDecoder().decode(
      await (await new Response(calpadsFile('senr', [senr()]).open() as ReadableStream)).bytes(),
    )
    const shorter = whole.replace(/\^{4}\r\n$/, '\r\n')
    const run = await ran({ sources: [source(calpads(), [inputFile('SENR.txt', shorter)])], to: 'canonical' })
    expect(run.report.dispositions.read).toMatchObject({ in: 1, converted: 1 })
  })

  test('a NUL character', async () => {
    const { found, rejected } = await accounted(GOOD, 's2,,,School\u0000Two,school,,')
    expect(found).toEqual([['nul-character', 2, 3]])
    expect(rejected).toBe(1)
  })

  test('two NUL characters in one record are one finding and one record set aside', async () => {
    const { found, converted, rejected } = await accounted('s1,,,School\u0000One,sch\u0000ool,,', GOOD)
    expect(found).toEqual([['nul-character', 1, 2]])
    expect([converted, rejected]).toEqual([1, 1])
  })

  test('the line is the one an editor shows, after quoted line breaks and blank lines', async () => {
    const { found } = await accounted('s1,,,"School\r\nOne",school,,', '', 's2,,,,school,,')
    // Header 1, first record 2 and 3, blank 4.
    expect(found).toEqual([['missing-required', 2, 5]])
  })
})

describe('one wrong cell among a million records', () => {
  test('the whole file is read, and the one record is set aside', async () => {
    const text = new TextEncoder()
    async function* blocks(): AsyncGenerator<Uint8Array> {
      yield text.encode(`${HEADER}\r\n`)
      for (let block = 0; block < 1000; block += 1) {
        const lines = Array.from(
          { length: 1000 },
          (_, at) => `s${block * 1000 + at},,,${block === 700 && at === 7 ? '' : 'A School'},school,,\r\n`,
        )
        yield text.encode(lines.join(''))
      }
    }
    const roster = oneroster({ options: { source: 's' } })
    const run = await ran({ sources: [source(roster, [inputFile('orgs.csv', blocks)])], to: roster, dryRun: true })
    expect(run.report.dispositions.read).toEqual({ in: 1_000_000, converted: 999_999, skipped: 0, rejected: 1 })
    expect(run.issues.map(({ code, record, line }) => [code, record, line])).toEqual([
      ['missing-required', 700_008, 700_009],
    ])
  })
})
