import { readTree, type Tree, treePath, treeWriter, unknownPaths } from '@nrec-align/io'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const read = (record: Tree, path: string): string => readTree(record, treePath(path)).replaceAll('\u001f', '|')

const student: Tree = {
  id: '990001',
  school: { schoolId: 255901 },
  active: false,
  races: [{ code: 'asian' }, {}, { code: 'white' }],
  addresses: [
    { kind: 'home', city: 'Exampleville' },
    { kind: 'mailing', city: 'Testburg' },
  ],
  traits: [{ name: 'homeless', periods: [{ begin: '2025-08-14' }, { begin: '2026-01-05' }] }, { name: 'migrant' }],
}

describe('reading a tree by a path', () => {
  test.each([
    ['id', '990001'],
    ['school.schoolId', '255901'],
    ['active', 'false'],
    ['races[].code', 'asian||white'],
    ['addresses[kind=mailing].city', 'Testburg'],
    ['addresses[kind=work].city', ''],
    ['traits[].periods[].begin', '2025-08-14|2026-01-05|'],
    ['traits[].periods[].^.name', 'homeless|homeless|migrant'],
    ['nothing', ''],
    ['nothing[].at.all', ''],
    ['school', ''],
  ])('%s is %j', (path, text) => {
    expect(read(student, path)).toBe(text)
  })

  test('a single element counts as a list of one, as in XML', () => {
    expect(read({ races: { code: 'asian' } }, 'races[].code')).toBe('asian')
  })

  test.each(['', 'a[', 'a]', 'a[b'])('%j is no path', (text) => {
    expect(() => treePath(text)).toThrow(TypeError)
  })
})

describe('writing a tree from cells', () => {
  const paths = [
    'id',
    'school.schoolId',
    'races[].code',
    'addresses[kind=home].city',
    'addresses[kind=mailing].city',
    'traits[].periods[].^.name',
    'traits[].periods[].begin',
  ]
  const write = treeWriter(
    paths.map((path) => ({ path: treePath(path), type: path === 'school.schoolId' ? 'number' : 'text' })),
  )

  test('is the way back of reading, but for elements of which nothing is known', () => {
    const cells = paths.map((path) => readTree(student, treePath(path)))
    expect(JSON.parse(write(cells))).toEqual({
      id: '990001',
      school: { schoolId: 255901 },
      races: [{ code: 'asian' }, { code: 'white' }],
      addresses: [
        { kind: 'home', city: 'Exampleville' },
        { kind: 'mailing', city: 'Testburg' },
      ],
      traits: [{ name: 'homeless', periods: [{ begin: '2025-08-14' }, { begin: '2026-01-05' }] }, { name: 'migrant' }],
    })
  })

  test('blank cells write nothing', () => {
    expect(write(paths.map(() => ''))).toBe('{}')
  })

  test('a number keeps its digits, and what is none is text', () => {
    const number = treeWriter([{ path: treePath('n'), type: 'number' }])
    expect(number(['1.50'])).toBe('{"n":1.50}')
    expect(number(['007'])).toBe('{"n":"007"}')
  })

  test('any texts come back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u001f'))
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (single, items) => {
        const columns = ['a.b', 'list[].c'].map((path) => ({ path: treePath(path), type: 'text' as const }))
        const cells = [single, items.every((item) => item === '') ? '' : items.join('\u001f')]
        const back = JSON.parse(treeWriter(columns)(cells)) as Tree
        const expected = [single, items.filter((item) => item !== '').join('\u001f')]
        expect(columns.map(({ path }) => readTree(back, path))).toEqual(expected)
      }),
    )
  })
})

test('members that no path asks for are named once each', () => {
  const found = new Set<string>()
  unknownPaths([treePath('id'), treePath('races[].code'), treePath('addresses[kind=home].city')])(student, (path) =>
    found.add(path),
  )
  expect([...found]).toEqual(['school', 'active', 'addresses[kind=?]', 'traits'])
})

describe('elements of a list that is asked for by a member', () => {
  const paths = [treePath('addresses[kind=home].city'), treePath('addresses[kind=work].city')]
  const home = { kind: 'home', city: 'Sampletown' }
  const foundIn = (addresses: Tree): readonly string[] => {
    const found: string[] = []
    unknownPaths(paths)({ addresses }, (path) => found.push(path))
    return found
  }

  test('are named when nobody asks for their text, or when it comes again', () => {
    expect(foundIn([home, { kind: 'work', city: 'Otherville' }])).toEqual([])
    expect(foundIn([home, { kind: 'camp', city: 'Otherville' }])).toEqual(['addresses[kind=?]'])
    expect(foundIn([home, home])).toEqual(['addresses[kind=?]'])
    expect(foundIn({ kind: 'camp', city: 'Otherville' })).toEqual(['addresses[kind=?]'])
  })

  test('have their other members named as usual', () => {
    expect(foundIn([{ ...home, floor: '2' }])).toEqual(['addresses[].floor'])
    expect(foundIn({ ...home, floor: '2' })).toEqual(['addresses[].floor'])
  })

  test('all pass when some path asks for every element', () => {
    const found: string[] = []
    unknownPaths([...paths, treePath('addresses[].kind')])({ addresses: [{ kind: 'camp' }] }, (path) =>
      found.push(path),
    )
    expect(found).toEqual([])
  })
})

describe('two lists inside the elements of one list', () => {
  const write = treeWriter(
    ['parts[].scores[].^.name', 'parts[].scores[].value', 'parts[].levels[].^.name', 'parts[].levels[].value'].map(
      (path) => ({ path: treePath(path), type: 'text' as const }),
    ),
  )
  const list = (...items: readonly string[]): string => items.join('\u001f')

  test('meet in the element with the same texts, whatever their order', () => {
    const written = write([
      list('Words', 'Sounds', 'Words'),
      list('1', '2', '3'),
      list('Sounds', 'Ends'),
      list('A', 'B'),
    ])
    expect(JSON.parse(written)).toEqual({
      parts: [
        { name: 'Words', scores: [{ value: '1' }, { value: '3' }] },
        { name: 'Sounds', scores: [{ value: '2' }], levels: [{ value: 'A' }] },
        { name: 'Ends', levels: [{ value: 'B' }] },
      ],
    })
  })
})

describe('elements chosen by a member of a list inside them', () => {
  const home = treePath('languages[uses/code=home].language')
  const spoken = treePath('languages[uses/code=spoken].language')
  const languages = [
    { language: 'eng', uses: [{ code: 'spoken' }] },
    { language: 'spa', uses: [{ code: 'home' }, { code: 'spoken' }] },
  ]

  test('are the first that has it anywhere in that list', () => {
    expect(readTree({ languages }, home)).toBe('spa')
    expect(readTree({ languages }, spoken)).toBe('eng')
    expect(readTree({ languages: { language: 'eng', uses: { code: 'home' } } }, home)).toBe('eng')
  })

  test('are written with a list of that one', () => {
    const write = treeWriter([
      { path: home, type: 'text' },
      { path: spoken, type: 'text' },
    ])
    expect(write(['spa', 'eng'])).toBe(
      '{"languages":[{"uses":[{"code":"home"}],"language":"spa"},{"uses":[{"code":"spoken"}],"language":"eng"}]}',
    )
  })

  test('are named when nobody asks for any of them', () => {
    const found: string[] = []
    const look = unknownPaths([home, spoken])
    look({ languages: [...languages, { language: 'fra' }] }, (path) => found.push(path))
    expect(found).toEqual(['languages[uses/code=?]'])
  })
})
