import type { Highs, Model } from 'highs'
import type { ProgramShape } from './program.ts'

/** A linear program that is solved again and again with other costs and bounds. */
export interface OpenProgram {
  setBounds(column: number, low: number, high: number): void
  setCost(column: number, cost: number): void
  setCosts(costs: Float64Array): void
  /** Whether all columns must come out as whole numbers. */
  setWhole(whole: boolean): void
  /** The point of least cost; none where there is no point at all. */
  cheapest(): Float64Array | undefined
  /** Gives back the memory; the program cannot be used after it. */
  close(): void
}

/** What changes between two solves of a program: costs keep the last point possible, bounds keep it cheapest. */
export type Changing = 'costs' | 'bounds'

/** Opens linear programs. */
export interface Solver {
  open(shape: ProgramShape, changing: Changing): OpenProgram
}

/** The primal method starts from a possible point, the dual one from a cheapest. */
const methods: Readonly<Record<Changing, number>> = { costs: 4, bounds: 1 }

let loaded: Promise<Solver> | undefined

/** Loads the solver, a WebAssembly module of 3.5 MB, when it is first needed. */
export const loadSolver = (): Promise<Solver> => {
  loaded ??= import('highs').then(async ({ default: load }) => {
    const highs = await load()
    return { open: (shape, changing) => openProgram(highs, shape, changing) }
  })
  return loaded
}

function openProgram(highs: Highs, shape: ProgramShape, changing: Changing): OpenProgram {
  const columns = shape.low.length
  const model = highs.createModel(modelData(shape))
  model.options.set({
    output_flag: false,
    presolve: 'off',
    solver: 'simplex',
    simplex_strategy: methods[changing],
  })
  const all = { kind: 'range', from: 0, to: columns - 1 } as const
  const { variableType, modelStatus } = highs.constants
  return {
    setBounds: (column, low, high) => void model.changeColBounds(column, low, high),
    setCost: (column, cost) => void model.changeColCost(column, cost),
    setCosts: (costs) => void model.changeColsCost(all, costs),
    setWhole: (whole) => {
      const type = whole ? variableType.integer : variableType.continuous
      model.changeColsIntegrality(
        all,
        Array.from({ length: columns }, () => type),
      )
      model.options.set({ solver: whole ? 'choose' : 'simplex' })
    },
    cheapest: () => {
      model.run()
      if (isUndecided(model, modelStatus)) {
        // A basis carried over from the last solve can lead nowhere; the same program from the start does not.
        model.clearSolver()
        model.run()
      }
      return solved(model, modelStatus)
    },
    close: () => model.dispose(),
  }
}

type ModelStatus = Highs['constants']['modelStatus']

const isUndecided = (model: Model, { optimal, infeasible }: ModelStatus): boolean =>
  model.getModelStatus() !== optimal && model.getModelStatus() !== infeasible

function solved(model: Model, modelStatus: ModelStatus): Float64Array | undefined {
  if (isUndecided(model, modelStatus))
    throw new Error(`The linear program ended with status ${model.getModelStatus()}.`)
  return model.getModelStatus() === modelStatus.optimal ? Float64Array.from(model.getSolution().colValue) : undefined
}

function modelData({ low, high, cost, rows }: ProgramShape) {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach(({ columns }, row) => {
    starts[row + 1] = (starts[row] as number) + columns.length
  })
  const totals = Float64Array.from(rows, ({ total }) => total)
  return {
    numCols: low.length,
    numRows: rows.length,
    colCost: cost,
    colLower: low,
    colUpper: high,
    rowLower: totals,
    rowUpper: totals,
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: low.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ signs }) => signs)),
    },
  }
}
