import { describe, expect, it } from 'vitest'
import {
  type Display,
  defaultBands,
  emptyLedger,
  mergeMasked,
  protect,
  type ReleaseLedger,
  ranges,
  suppress,
} from '../../src/disclosure/index.ts'
import type { RelationKind } from '../../src/figures/index.ts'
import type { Knowledge } from './support/attacker.ts'
import { carelessly } from './support/careless.ts'
import { leaksOf, type Published } from './support/leaks.ts'
import { type Cells, idNamed, releaseOf, type SumOf } from './support/release.ts'

/** A release that is known to leak when it is protected carelessly. */
interface Piece {
  readonly what: string
  readonly cells: Cells
  readonly sums: readonly SumOf[]
  readonly known?: Omit<Knowledge, 'releases'>
  readonly display?: Display
  /** The kind of sum without which the careless would publish a leak. */
  readonly needs?: RelationKind
}

const races = ['race=white', 'race=black', 'race=asian']
const at = (place: string, groups: readonly string[]): readonly string[] => groups.map((group) => `${place} ${group}`)
const byRace: SumOf = ['subgroups', 'school-1', at('school-1', races)]

const gallery: readonly Piece[] = [
  {
    what: 'a single hole',
    cells: {
      'school-1': [30, 150],
      'school-1 race=white': [20, 100],
      'school-1 race=black': [8, 42],
      'school-1 race=asian': [2, 8],
    },
    sums: [byRace],
    needs: 'subgroups',
  },
  {
    what: 'holes that are all zero',
    cells: {
      'school-1': [20, 116],
      'school-1 race=white': [20, 100],
      'school-1 race=black': [0, 9],
      'school-1 race=asian': [0, 7],
    },
    sums: [byRace],
    needs: 'subgroups',
  },
  {
    what: 'two holes that come to everybody in them',
    cells: {
      'school-1': [36, 116],
      'school-1 race=white': [20, 100],
      'school-1 race=black': [9, 9],
      'school-1 race=asian': [7, 7],
    },
    sums: [byRace],
    needs: 'subgroups',
  },
  {
    what: 'a percentage beside its denominator',
    cells: {
      'school-1': [30, 150],
      'school-1 race=white': [27, 139],
      'school-1 race=black': [1, 5],
      'school-1 race=asian': [2, 6],
    },
    sums: [byRace],
    display: suppress({ percentDigits: 1 }),
    known: { percentDigits: 1 },
  },
  {
    what: 'races beside white and all others',
    cells: {
      'school-1': [45, 170],
      'school-1 race=white': [20, 100],
      'school-1 race=black': [12, 40],
      'school-1 race=asian': [8, 22],
      'school-1 race=two-or-more': [5, 8],
      'school-1 race=other': [25, 70],
    },
    sums: [['collapsed', 'school-1 race=other', at('school-1', ['race=black', 'race=asian', 'race=two-or-more'])]],
    known: { collapses: ['race=other:race=black,race=asian,race=two-or-more'] },
    needs: 'collapsed',
  },
  {
    what: 'years pooled less two of them',
    cells: {
      'school-1 @2023': [4, 8],
      'school-1 @2024': [6, 14],
      'school-1 @2025': [5, 15],
      'school-1 @2023-2025': [15, 37],
    },
    sums: [['pooled', 'school-1 @2023-2025', ['school-1 @2023', 'school-1 @2024', 'school-1 @2025']]],
    needs: 'pooled',
  },
  {
    what: 'a district less the schools that are listed',
    cells: { 'district-1': [40, 208], 'school-1': [20, 100], 'school-2': [18, 100], 'school-3': [2, 8] },
    sums: [['places', 'district-1', ['school-1', 'school-2', 'school-3']]],
    known: { geography: ['school-1,district-1', 'school-2,district-1', 'school-3,district-1'] },
    needs: 'places',
  },
  {
    what: 'a school that closed: it has numbers in one year only',
    cells: {
      'district-1 @2024': [43, 207],
      'school-1 @2024': [20, 100],
      'school-2 @2024': [20, 100],
      'school-3 @2024': [3, 7],
      'district-1 @2025': [40, 200],
      'school-1 @2025': [20, 100],
      'school-2 @2025': [20, 100],
      'school-3 @2025': [0, 0],
    },
    sums: [
      ['places', 'district-1 @2024', ['school-1 @2024', 'school-2 @2024', 'school-3 @2024']],
      ['places', 'district-1 @2025', ['school-1 @2025', 'school-2 @2025', 'school-3 @2025']],
    ],
    known: { geography: ['school-1,district-1', 'school-2,district-1', 'school-3,district-1'] },
    needs: 'places',
  },
  {
    what: 'a group of nobody, which is known to add nothing',
    cells: {
      'school-1': [30, 106],
      'school-1 race=white': [28, 100],
      'school-1 race=black': [2, 6],
      'school-1 race=asian': [0, 0],
    },
    sums: [byRace],
    needs: 'subgroups',
  },
  {
    what: 'two groups of one, of whom one is absent',
    cells: {
      'school-1': [41, 102],
      'school-1 race=white': [40, 100],
      'school-1 race=black': [1, 1],
      'school-1 race=asian': [0, 1],
    },
    sums: [byRace],
  },
  {
    what: 'two groups of one, of whom none is absent',
    cells: {
      'school-1': [40, 102],
      'school-1 race=white': [40, 100],
      'school-1 race=black': [0, 1],
      'school-1 race=asian': [0, 1],
    },
    sums: [byRace],
    needs: 'subgroups',
  },
  {
    what: 'nobody at all, and everybody',
    cells: {
      'school-1': [60, 140],
      'school-1 race=white': [0, 50],
      'school-1 race=black': [60, 60],
      'school-1 race=asian': [0, 30],
    },
    sums: [byRace],
  },
  {
    what: 'rounding that tells the numerator',
    cells: {
      'school-1': [15, 66],
      'school-1 race=white': [10, 50],
      'school-1 race=black': [1, 4],
      'school-1 race=asian': [4, 12],
    },
    sums: [byRace],
    display: suppress({ percentDigits: 0 }),
    needs: 'subgroups',
  },
  {
    what: 'ranges that together leave one number',
    cells: {
      'school-1': [4, 80],
      'school-1 race=white': [4, 40],
      'school-1 race=black': [0, 20],
      'school-1 race=asian': [0, 20],
    },
    sums: [byRace],
    display: ranges(defaultBands),
  },
  {
    what: 'masked groups that are few together',
    cells: {
      'school-1': [30, 150],
      'school-1 race=white': [20, 100],
      'school-1 race=black': [7, 42],
      'school-1 race=asian': [3, 8],
    },
    sums: [byRace],
    display: mergeMasked(),
    needs: 'subgroups',
  },
  {
    what: 'a group whose complement is of no figure',
    cells: { 'school-1': [30, 150], 'school-1 english-learner=yes': [28, 142] },
    sums: [],
  },
]

describe('the gallery of careless releases', () => {
  for (const piece of gallery) {
    it(`keeps ${piece.what} from being computed`, async () => {
      const all = releaseOf(piece.cells, piece.sums)
      const { published } = await protect(all, { display: piece.display ?? suppress() })
      expect(await leaksOf([{ release: all, published }], piece.known)).toEqual([])
      expect(published.figures.some(({ valueStatus }) => valueStatus !== 'reported')).toBe(true)
    })
  }
})

describe('every kind of sum is looked at', () => {
  const kinds: readonly RelationKind[] = ['subgroups', 'places', 'collapsed', 'pooled']
  it.each(kinds)('sees what sums of %s give away, and nothing without them', async (kind) => {
    const pieces = gallery.filter(({ needs }) => needs === kind)
    expect(pieces).not.toEqual([])
    for (const { what, cells, sums, known, display = suppress() } of pieces) {
      const careless = await carelessly(releaseOf(cells, sums), display)
      const leaks = await leaksOf([careless], known)
      expect(leaks, what).not.toEqual([])
      expect(await careless.leaksSeen(), what).toHaveLength(leaks.length)
      expect(await careless.leaksSeen(kind), what).toEqual([])
    }
  })
})

describe('releases one after another', () => {
  const schools: SumOf = ['places', 'district-1', ['school-1', 'school-2']]
  const known = { geography: ['school-1,district-1', 'school-2,district-1'] }

  const publish = async (all: readonly ReturnType<typeof releaseOf>[], keepsLedger: boolean) => {
    const found: Published[] = []
    let ledger: ReleaseLedger = emptyLedger
    for (const one of all) {
      const result = await protect(one, { ledger: keepsLedger ? ledger : emptyLedger })
      found.push({ release: one, published: result.published })
      ledger = JSON.parse(JSON.stringify(result.ledger))
    }
    return found
  }

  it('does not tell of the one student who left between two of them', async () => {
    const before = releaseOf({ 'school-1': [20, 100] })
    const after = releaseOf({ 'school-1': [19, 99] })
    const { published, ledger } = await protect(before)
    const later = await protect(after, { ledger })
    expect(published.figures[0]?.valueStatus).toBe('reported')
    expect(later.published.figures[0]?.valueStatus).toBe('suppressed')
    expect(later.internal.revised).toEqual([idNamed('school-1')])
  })

  it('does not tell whose record was corrected', async () => {
    const { ledger } = await protect(releaseOf({ 'school-1': [20, 100] }))
    const later = await protect(releaseOf({ 'school-1': [21, 100] }), { ledger })
    expect(later.published.figures[0]?.valueStatus).toBe('suppressed')
  })

  it('publishes again what is the same, and what many joined', async () => {
    const { ledger } = await protect(releaseOf({ 'school-1': [20, 100], 'school-2': [20, 100] }))
    const later = await protect(releaseOf({ 'school-1': [20, 100], 'school-2': [30, 140] }), { ledger })
    expect(later.published.figures.map(({ valueStatus }) => valueStatus)).toEqual(['reported', 'reported'])
    expect(later.ledger.quantities.filter(({ id }) => id === idNamed('school-1'))).toHaveLength(1)
  })

  it('does not publish a district whose schools were published but for a small one', async () => {
    const releases = [
      releaseOf({ 'school-1': [20, 100], 'school-2': [2, 8] }),
      releaseOf({ 'district-1': [22, 108], 'school-1': [20, 100], 'school-2': [2, 8] }, [schools]),
    ]
    expect(await leaksOf(await publish(releases, true), known)).toEqual([])
    expect(await leaksOf(await publish(releases, false), known)).not.toEqual([])
  })

  it('says what earlier releases gave away, and still publishes the rest', async () => {
    const { ledger } = await protect(releaseOf({ 'school-1': [20, 100], 'district-1': [22, 108] }))
    const all = releaseOf(
      { 'school-1': [20, 100], 'school-2': [2, 8], 'district-1': [22, 108], 'school-9': [30, 90] },
      [schools],
    )
    const { internal, published } = await protect(all, { ledger })
    expect(internal.alreadyDisclosed).toEqual([idNamed('school-2')])
    expect(published.figures.map(({ valueStatus }) => valueStatus)).toEqual([
      'reported',
      'suppressed',
      'reported',
      'reported',
    ])
  })
})
