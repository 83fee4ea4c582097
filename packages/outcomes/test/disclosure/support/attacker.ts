import load, { type Highs, type Model } from 'highs'

/** What an attacker has: the files of each release, and what everybody knows of places and groups. */
export interface Knowledge {
  readonly releases: readonly { readonly published: string; readonly enrollment: string }[]
  /** Which place is inside which, as `school-1,district-1`. */
  readonly geography?: readonly string[]
  /** Groups made of groups, as `race=non-white:race=asian,race=black`. */
  readonly collapses?: readonly string[]
  /** The decimals of percentages that come without a numerator. */
  readonly percentDigits?: number
}

const solver = load()

/** The numbers that a numerator can be. */
export type Interval = readonly [low: number, high: number]

interface Unknown {
  readonly label: string
  readonly people: number
  low: number
  high: number
}

interface Equation {
  readonly total: Unknown
  readonly terms: readonly Unknown[]
}

/** Unknowns that equations tie together. */
interface Piece {
  readonly members: readonly Unknown[]
  readonly model: Model
}

type Row = Readonly<Record<string, string>>

const readCsv = (text: string): readonly Row[] => {
  const [header = '', ...lines] = text.split('\n')
  const names = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])))
}

const labelOf = (row: Row): string => [row.indicator, row.place, row.subgroup, row.period].join(';')
const relabelled = (label: string, at: number, text: string): string =>
  label
    .split(';')
    .map((part, index) => (index === at ? text : part))
    .join(';')

/** Everything that can be computed: for each label of each release, the numerators it can have. */
export class Attack {
  private readonly highs: Highs
  private readonly rounds: readonly Map<string, Unknown>[]
  private readonly equations: Equation[] = []
  private readonly models = new Map<Unknown, Piece>()
  private contradiction = false

  private constructor(highs: Highs, knowledge: Knowledge) {
    this.highs = highs
    this.rounds = knowledge.releases.map(({ published, enrollment }) =>
      this.firstLook(readCsv(published), readCsv(enrollment), knowledge),
    )
    for (const round of this.rounds) this.addUp(round, knowledge)
    this.compareRounds()
    this.narrow()
  }

  static async on(knowledge: Knowledge): Promise<Attack> {
    return new Attack(await solver, knowledge)
  }

  /** The labels of those who came or went between two releases, with the later release. */
  readonly changes: (readonly [label: string, round: number, people: number])[] = []

  unknown(label: string, round = 0): Unknown {
    const found = this.rounds[round]?.get(label)
    if (found === undefined) throw new Error(`nothing is called ${label}`)
    return found
  }

  /** Whether no numerators at all agree with what is published. */
  get contradictory(): boolean {
    return this.contradiction
  }

  /** The exact interval: whole numbers that agree with everything. */
  interval(label: string, round = 0): Interval {
    const target = this.unknown(label, round)
    if (target.low === target.high) return [target.low, target.high]
    const { members, model } = this.modelAround(target)
    const column = members.indexOf(target)
    const { minimize, maximize } = this.highs.constants.objectiveSense
    model.changeColCost(column, 1)
    const ends = [minimize, maximize].map((sense) => {
      model.changeObjectiveSense(sense)
      return this.solved(model, members.length)
    })
    model.changeColCost(column, 0)
    return [ends[0] ?? 0, ends[1] ?? 0]
  }

  /** Gives back the solver's memory. */
  close(): void {
    for (const { model } of new Set(this.models.values())) model.dispose()
  }

  /** The best whole number: where the best point is not whole, only whole points count. */
  private solved(model: Model, size: number): number {
    const { modelStatus, variableType } = this.highs.constants
    const run = (): Float64Array => {
      model.run()
      if (model.getModelStatus() !== modelStatus.optimal) throw new Error('no numbers agree')
      return Float64Array.from(model.getSolution().colValue)
    }
    if (run().every((value) => Math.abs(value - Math.round(value)) < 1e-6)) return Math.round(model.getObjectiveValue())
    const all = { kind: 'range', from: 0, to: size - 1 } as const
    const types = (type: 0 | 1) =>
      Array.from({ length: size }, () => (type === 1 ? variableType.integer : variableType.continuous))
    model.changeColsIntegrality(all, types(1))
    run()
    const best = Math.round(model.getObjectiveValue())
    model.changeColsIntegrality(all, types(0))
    return best
  }

  private modelAround(target: Unknown): Piece {
    const known = this.models.get(target)
    if (known !== undefined) return known
    const members = this.around(target)
    const columns = new Map(members.map((member, at) => [member, at]))
    const rows = this.equations.filter(({ total, terms }) => [total, ...terms].some((one) => columns.has(one)))
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    const sides: number[] = []
    for (const { total, terms } of rows) {
      let side = 0
      for (const [one, sign] of [[total, -1] as const, ...terms.map((term) => [term, 1] as const)]) {
        const column = columns.get(one)
        if (column === undefined) side -= sign * one.low
        else {
          indices.push(column)
          values.push(sign)
        }
      }
      sides.push(side)
      starts.push(indices.length)
    }
    const size = members.length
    const model = this.highs.createModel({
      numCols: size,
      numRows: rows.length,
      colCost: members.map(() => 0),
      colLower: members.map(({ low }) => low),
      colUpper: members.map(({ high }) => high),
      rowLower: sides,
      rowUpper: sides,
      matrix: { format: 'csr', numRows: rows.length, numCols: size, starts, indices, values },
    })
    model.options.set({ output_flag: false, presolve: 'off' })
    const piece = { members, model }
    for (const member of members) this.models.set(member, piece)
    return piece
  }

  private firstLook(
    published: readonly Row[],
    enrollment: readonly Row[],
    { percentDigits = 0, collapses = [] }: Knowledge,
  ): Map<string, Unknown> {
    const found = new Map<string, Unknown>()
    for (const row of enrollment) {
      const people = Number(row.people)
      found.set(labelOf(row), { label: labelOf(row), people, low: 0, high: people })
    }
    for (const row of published) {
      const unknown = found.get(labelOf(row))
      if (unknown === undefined) continue
      const candidates = Array.from({ length: unknown.people + 1 }, (_, numerator) => numerator).filter((numerator) =>
        this.agrees(row, numerator, unknown.people, percentDigits),
      )
      unknown.low = candidates[0] ?? 0
      unknown.high = candidates.at(-1) ?? unknown.people
    }
    this.readMasked(published, found, new Set(collapses.map((line) => line.split(':')[0])))
    return found
  }

  /** Whether a numerator would have been published as a row is. */
  private agrees(row: Row, numerator: number, people: number, digits: number): boolean {
    if (row.value_status === 'reported') {
      if (row.numerator !== '') return numerator === Number(row.numerator)
      const scale = 10 ** digits
      const percent = Math.round((Number(row.value) * 100 + Number.EPSILON) * scale)
      return Math.floor((200 * scale * numerator + people) / (2 * people)) === percent
    }
    if (row.value_status === 'range') {
      const low = Math.round(Number(row.low) * 1e6) * people
      const high = Math.round(Number(row.high) * 1e6) * people
      const share = numerator * 1e6
      return share >= low && (row.includes_high === 'true' ? share <= high : share < high)
    }
    return true
  }

  /** A row of masked groups is the sum of the groups that are hidden. */
  private readMasked(
    published: readonly Row[],
    found: ReadonlyMap<string, Unknown>,
    collapsed: ReadonlySet<string | undefined>,
  ): void {
    for (const row of published) {
      if (!row.subgroup?.endsWith('=masked') || row.numerator === '') continue
      const [dimension = ''] = row.subgroup.split('=')
      const hidden = published.filter(
        (other) =>
          other.place === row.place &&
          other.period === row.period &&
          other.value_status === 'suppressed' &&
          !collapsed.has(other.subgroup) &&
          other.subgroup?.startsWith(`${dimension}=`),
      )
      const known = Number(row.numerator)
      const total = { label: labelOf(row), people: Number(row.denominator), low: known, high: known }
      this.equations.push({ total, terms: hidden.flatMap((other) => found.get(labelOf(other)) ?? []) })
    }
  }

  private addUp(round: Map<string, Unknown>, { geography = [], collapses = [] }: Knowledge): void {
    const groups = collapses.map((line) => line.split(':') as [string, string])
    const collapsed = new Map(groups.map(([group, parts]) => [group, parts.split(',')]))
    const inside = new Map(geography.map((line) => line.split(',') as [string, string]))
    for (const [label, total] of round) {
      const [, place = '', subgroup = '', period = ''] = label.split(';')
      const others = [...round.values()].filter((other) => other !== total)
      const dimensions = new Set(others.flatMap(({ label: other }) => other.split(';')[2]?.split('=')[0] ?? []))
      for (const dimension of dimensions) {
        if (subgroup !== '' || dimension === '') continue
        const parts = others.filter(({ label: other }) => {
          const group = other.split(';')[2] ?? ''
          return (
            relabelled(other, 2, '') === label &&
            group.startsWith(`${dimension}=`) &&
            !collapsed.has(group) &&
            !group.includes('&')
          )
        })
        this.equate(total, parts, round)
      }
      const parts = collapsed.get(subgroup)
      if (parts !== undefined)
        this.equate(
          total,
          parts.flatMap((part) => round.get(relabelled(label, 2, part)) ?? []),
          round,
        )
      const children = [...inside].filter(([, parent]) => parent === place).map(([child]) => child)
      this.equate(
        total,
        children.flatMap((child) => round.get(relabelled(label, 1, child)) ?? []),
        round,
      )
      const [first = 0, last = first] = period.split('-').map(Number)
      if (last > first) {
        const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at))
        this.equate(
          total,
          years.flatMap((year) => round.get(relabelled(label, 3, year)) ?? []),
          round,
        )
      }
    }
  }

  /** Parts that are fewer people than the whole leave a rest, of whom nothing is published. */
  private equate(total: Unknown, parts: readonly Unknown[], round: Map<string, Unknown>): void {
    const people = parts.reduce((sum, part) => sum + part.people, 0)
    if (parts.length === 0 || people > total.people) return
    if (people === total.people) this.equations.push({ total, terms: parts })
    else {
      const missing = total.people - people
      const rest = {
        label: `${total.label} but ${parts.map(({ label }) => label).join('+')}`,
        people: missing,
        low: 0,
        high: missing,
      }
      round.set(rest.label, rest)
      this.equations.push({ total, terms: [...parts, rest] })
    }
  }

  /** Two releases of one label: the same people have the same numerator, and a few more people add a few at most. */
  private compareRounds(): void {
    this.rounds.forEach((round, at) => {
      for (const [label, later] of [...round]) {
        for (const [before, earlierRound] of this.rounds.slice(0, at).entries()) {
          const earlier = earlierRound.get(label)
          if (earlier === undefined) continue
          if (earlier.people === later.people) this.equations.push({ total: later, terms: [earlier] })
          else {
            const [total, part] = later.people > earlier.people ? [later, earlier] : [earlier, later]
            const people = total.people - part.people
            const moved = { label: `${label} since release ${before}`, people, low: 0, high: people }
            round.set(moved.label, moved)
            this.changes.push([moved.label, at, people])
            this.equations.push({ total, terms: [part, moved] })
          }
        }
      }
    })
  }

  /** Sweeps over all equations until nothing changes. */
  private narrow(): void {
    for (let changed = true; changed; ) {
      changed = false
      for (const { total, terms } of this.equations) {
        const low = terms.reduce((sum, term) => sum + term.low, 0)
        const high = terms.reduce((sum, term) => sum + term.high, 0)
        const before = [total, ...terms].map((one) => one.high - one.low).join()
        const [leastTotal, greatestTotal] = [total.low, total.high]
        total.low = Math.max(total.low, low)
        total.high = Math.min(total.high, high)
        for (const term of terms) {
          const [least, greatest] = [term.low, term.high]
          term.low = Math.max(least, leastTotal - (high - greatest))
          term.high = Math.min(greatest, greatestTotal - (low - least))
        }
        if ([total, ...terms].some((one) => one.low > one.high)) {
          this.contradiction = true
          return
        }
        if (before !== [total, ...terms].map((one) => one.high - one.low).join()) changed = true
      }
    }
  }

  /** The unknowns that equations tie to one. */
  private around(target: Unknown): readonly Unknown[] {
    const equationsOf = new Map<Unknown, Equation[]>()
    for (const equation of this.equations) {
      for (const member of [equation.total, ...equation.terms]) {
        equationsOf.set(member, [...(equationsOf.get(member) ?? []), equation])
      }
    }
    const found = new Set([target])
    for (const one of found) {
      for (const { total, terms } of equationsOf.get(one) ?? []) {
        for (const member of [total, ...terms]) if (member.low < member.high) found.add(member)
      }
    }
    return [...found]
  }
}
