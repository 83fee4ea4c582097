import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PublicRelease } from '../../src/disclosure/index.ts'
import { storyPage } from '../../src/story/index.ts'
import { attend, chronicAbsence, madeUpRelease, story } from './made-up.ts'

let release: PublicRelease
let document: Document
let text: string

beforeAll(async () => {
  release = await madeUpRelease()
  text = storyPage({ release, definitions: [chronicAbsence], results: [attend] })
  document = parseHTML(text).document as unknown as Document
})

const edition = (language: string): Element => document.querySelector(`main[lang=${language}]`) as Element
const cells = (within: Element, id: string): readonly (readonly string[])[] =>
  [...within.querySelectorAll(`figure:has(a[download="${id}.csv"]) tbody tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  )

describe('the page', () => {
  test('states the finding in words, in both languages', () => {
    // 2025: (67 + 85) of 612 people; 2022: (84 + 102) of 612.
    expect(edition('en').querySelector('.headline')?.textContent).toBe(
      // 186 and 152 of 612: z = 0.0556 / √(0.2762 · 0.7238 · 2/612) = 2.17, chance 0.03.
      'In 2024–25: about 25 of every 100. In 2021–22 it was about 30 of every 100. That is better, by more than chance would explain.',
    )
    expect(edition('es').querySelector('.headline')?.textContent).toContain('alrededor de 25 de cada 100')
  })

  test('shows each year and group in a table beside its chart, and small groups in the same way whatever hides them', () => {
    expect(cells(edition('en'), 'en-example-chronic-absence-trend').map(([year]) => year)).toEqual([
      '2021–22',
      '2022–23',
      '2023–24',
      '2024–25',
      '2025–26 (If nothing changes)',
      '2026–27 (If nothing changes)',
    ])
    const groups = cells(edition('en'), 'en-example-chronic-absence-race')
    expect(groups.map(([name]) => name)).toEqual([
      'American Indian or Alaska Native',
      'Asian',
      'Black',
      'White',
      'Hispanic or Latino',
    ])
    expect(groups[0]?.[1]).toBe('not shown')
    expect(groups[2]?.[1]).toBe('30%')
  })

  test('has a picture with a title and a description for every chart, and a table beside each', () => {
    const pictures = [...document.querySelectorAll('svg')]
    expect(pictures.length).toBe(6)
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).toBe('img')
      const [title = '', description = ''] = (picture.getAttribute('aria-labelledby') ?? '').split(' ')
      expect(document.getElementById(title)?.textContent).not.toBe('')
      expect(document.getElementById(description)?.textContent).not.toBe('')
      expect(picture.closest('figure')?.querySelector('table')).not.toBeNull()
    }
  })

  test('has each id once, and every link within the page leads somewhere', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull()
  })

  test('reaches no other address', () => {
    const others = text.match(/https?:\/\/[^"'<\s]+/g) ?? []
    expect(others.filter((address) => address !== 'http://www.w3.org/2000/svg')).toEqual([])
    expect(text).not.toContain('<script')
  })

  test('says where groups are hidden, how many people they are, and that a definition is unverified', () => {
    const page = edition('en').textContent ?? ''
    expect(page).toContain('By race and ethnicity: 5% of all are in groups that are not shown.')
    expect(page).toContain('The definition has not been checked against its source yet.')
  })

  test('says what the community says, with whom, until when, and who kept a promise', () => {
    const told = parseHTML(storyPage({ release, definitions: [chronicAbsence], results: [attend], story })).document
    const [english, spanish] = ['en', 'es'].map((language) => told.querySelector(`main[lang=${language}]`)?.textContent)
    for (const text of ['Every day counts', 'The morning bus is late.', 'August 1, 2026', 'not kept', 'a grandmother'])
      expect(english).toContain(text)
    for (const text of [
      'Cada día cuenta',
      'El autobús llega tarde.',
      '1 de agosto de 2026',
      'no cumplido',
      'una abuela',
    ])
      expect(spanish).toContain(text)
    // The last target, as a row of the table and in the picture.
    expect(told.querySelector('main[lang=en] figure tbody tr:last-child')?.textContent).toBe('2026–27 (Target)15%')
  })

  test('escapes whatever a name holds', () => {
    const hostile = { ...chronicAbsence, name: { en: '<img src=x onerror=alert(1)>' } }
    expect(storyPage({ release, definitions: [hostile], results: [attend] })).not.toContain('<img')
  })
})
