import { readStory } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'

const story = `title:
  en: Every day counts
  es: Cada día cuenta
community: { en: Example Valley, es: Valle Ejemplo }
results:
  - result: coalition-9.2
    headline: { en: More children come every day., es: Más niñas y niños asisten a diario. }
    behind: { en: The bus came late., es: El autobús llegaba tarde. }
    indicators:
      - indicator: shared.chronic-absence
        baseline:
          history: [{ year: 2023, value: 31.5 }, { year: 2024, value: 29 }]
          forecast: [{ year: 2025, value: 28 }]
        targets:
          - { year: 2027, value: 18 }
    programs:
      - program: Example Club
        howMuch: [shared.people-served]
        howWell: [cclc.regular-attendees]
        betterOff: [cclc.3]
    actions:
      - { what: { en: A second bus }, owner: Example School District, by: 2026-09-01 }
    commitments:
      - who: The superintendent
        what: { en: Report every month }
        by: 2026-06-30
        state: kept
    won:
      - { what: { en: A crossing guard }, who: Parents of Example School, kind: policy-change, level: district }
    quotes:
      - text: { en: Now we arrive on time., es: Ahora llegamos a tiempo. }
        namedAs: { en: A mother of two, es: Una madre de dos }
        consent: { from: speaker, date: 2026-03-01 }
`

const problemsOf = (text: string) =>
  (readStory(text).problems ?? []).map(({ line, path, fix }) => `${line} ${path} ${fix}`)

test('a story is read as it was written', () => {
  const { story: read, problems } = readStory(story)
  expect(problems).toBeUndefined()
  const [result] = read?.results ?? []
  expect(result?.indicators?.[0]?.baseline?.history?.[0]).toEqual({ year: 2023, value: 31.5 })
  expect(result?.actions?.[0]).toEqual({
    what: { en: 'A second bus' },
    owner: 'Example School District',
    by: '2026-09-01',
  })
  expect(result?.quotes?.[0]?.namedAs.es).toBe('Una madre de dos')
})

describe('each mistake has its line and what to do', () => {
  test.each<[string, string, string, string[]]>([
    ['a name misspelt', 'headline:', 'headlin:', ['7 results[1].headlin Did you mean "headline"?']],
    [
      'an unknown indicator',
      'shared.chronic-absence',
      'shared.cronic-absence',
      ['10 results[1].indicators[1].indicator Did you mean "shared.chronic-absence"?'],
    ],
    ['an unknown result', 'coalition-9.2', 'coalition-9.22', ['6 results[1].result Did you mean "coalition-9.2"?']],
    [
      'a population among programs',
      'howMuch: [shared.people-served]',
      'howMuch: [shared.suspended]',
      ['18 results[1].programs[1].howMuch[1] Move it under "indicators:".'],
    ],
    [
      'a program among populations',
      'indicator: shared.chronic-absence',
      'indicator: shared.people-served',
      ['10 results[1].indicators[1].indicator Move it under "programs:".'],
    ],
    [
      'the wrong question',
      'howWell: [cclc.regular-attendees]',
      'howWell: [cclc.3]',
      ['19 results[1].programs[1].howWell[1] Move it under "betterOff:".'],
    ],
    [
      'no such day',
      '2026-06-30',
      '2026-06-31',
      ['26 results[1].commitments[1].by Write year, month and day, such as 2026-09-30.'],
    ],
    [
      'a state nobody knows',
      'state: kept',
      'state: keept',
      ['27 results[1].commitments[1].state Did you mean "kept"?'],
    ],
    [
      'a quote without consent',
      '        consent: { from: speaker, date: 2026-03-01 }\n',
      '',
      ['31 results[1].quotes[1].consent Add "consent:" with names with values.'],
    ],
    [
      'a number as text',
      'value: 18',
      'value: "18"',
      ['15 results[1].indicators[1].targets[1].value Write a number here.'],
    ],
    [
      'a year twice',
      'year: 2024,',
      'year: 2023,',
      ['12 results[1].indicators[1].baseline.history[2].year Keep one value a year.'],
    ],
    ['no English', 'en: A second bus', 'es: Otro autobús', ['22 results[1].actions[1].what.en Add "en:" with a text.']],
    [
      'a language nobody speaks',
      'es: Cada día cuenta',
      'Spanish: Cada día cuenta',
      ['3 title.Spanish Write a code such as en or es.'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(story).toContain(from)
    expect(problemsOf(story.replace(from, to))).toEqual(expected)
  })

  test('all of them at once, in order of lines', () => {
    const text = story.replace('title:', 'titel:').replace('headline:', 'headlin:').replace('state: kept', 'state: no')
    expect(problemsOf(text).map((one) => Number(one.split(' ')[0]))).toEqual([1, 1, 7, 27])
  })
})

describe('what is no story is refused in words', () => {
  test.each([
    ['', 'The file is empty'],
    ['- a\n- b', 'The file has to be names with values'],
    ['a: [', 'This is not YAML'],
    ['a: &a [*a]', ''],
    ['[ '.repeat(50_000), 'too deep'],
    ['- '.repeat(50_000), 'too deep'],
    [
      `a: &a [x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [${Array(9).fill(n === 0 ? '*a' : `*b${n - 1}`)}]`).join('\n')}`,
      '',
    ],
    ['x'.repeat(300_000), 'more than 256 thousand characters'],
  ])('text %#', (text, message) => {
    const { problems = [] } = readStory(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.message).toContain(message)
  })
})
