import type { ChosenFile, FormatChoice } from '../protocol/choice.ts'
import type { Event, Events, Side } from './events.ts'
import type { State, Steps } from './state.ts'
import { idle, type Step } from './step.ts'

/** What was asked about other files, formats or tables does not hold any more. */
const forget = (state: State, ...steps: readonly (keyof Steps)[]): State => ({
  ...state,
  ...Object.fromEntries(steps.map((step) => [step, idle])),
  ...(steps.includes('run') ? { rows: {} } : {}),
})

const withFiles = (state: State, files: readonly ChosenFile[]): State =>
  forget({ ...state, files, source: undefined, codes: undefined }, 'inspection', 'plan', 'run', 'preview')

const withoutResults = (state: State): State => forget(state, 'plan', 'run', 'preview')

const withoutEntry = <T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

const isCurrent = (state: State, step: keyof Steps, number: number): boolean => {
  const current: Step<unknown> = state[step]
  return current.status === 'busy' && current.number === number
}

/** The format of the files is taken over where it was recognised and nobody has chosen another. */
const recognised = (state: State): FormatChoice | undefined => {
  const { inspection, source } = state
  const best = inspection.status === 'done' ? inspection.value.best : undefined
  if (source !== undefined || best?.recognised !== true) return source
  return { format: best.format, version: best.version, options: {} }
}

const set = (state: State, side: Side, choice: FormatChoice): State => withoutResults({ ...state, [side]: choice })

const reducers: { readonly [K in keyof Events]: (state: State, event: Events[K]) => State } = {
  languageChosen: (state, { language }) => ({ ...state, language }),
  formatsListed: (state, { formats }) => ({ ...state, formats }),
  filesAdded: (state, { files }) => {
    const paths = new Set(files.map(({ path }) => path))
    return withFiles(state, [...state.files.filter(({ path }) => !paths.has(path)), ...files])
  },
  fileRemoved: (state, { path }) =>
    withFiles(
      state,
      state.files.filter((file) => file.path !== path),
    ),
  allRemoved: (state) => withFiles({ ...state, tables: {} }, []),
  formatFileRead: (state, own) =>
    withFiles(
      { ...state, ownFormats: [...state.ownFormats.filter(({ name }) => name !== own.name), own] },
      state.files,
    ),
  formatFileRemoved: (state, { name }) =>
    withFiles({ ...state, ownFormats: state.ownFormats.filter((own) => own.name !== name) }, state.files),
  formatChosen: (state, { side, format, version }) => {
    const before = state[side]
    return set(state, side, { format, version, options: before?.format === format ? before.options : {} })
  },
  optionSet: (state, { side, name, value }) => {
    const choice = state[side]
    return choice === undefined ? state : set(state, side, { ...choice, options: { ...choice.options, [name]: value } })
  },
  tableBrought: (state, { name, file }) => {
    const others = withoutEntry(state.tables, name)
    return withoutResults({ ...state, tables: file === undefined ? others : { ...others, [name]: file } })
  },
  codesBrought: (state, { file }) => ({ ...state, codes: file }),
  valuesShown: (state, { showValues }) => forget({ ...state, showValues, rows: {} }, 'preview'),
  rowsFound: (state, { problem, rows }) => ({ ...state, rows: { ...state.rows, [problem]: rows } }),
  began: (state, { step, number }) => ({
    ...forget(state, step, ...(step === 'run' ? (['preview'] as const) : [])),
    [step]: { status: 'busy', number },
  }),
  progressed: (state, { step, number, progress }) =>
    isCurrent(state, step, number) ? { ...state, [step]: { status: 'busy', number, progress } } : state,
  failed: (state, { step, number, failure }) =>
    isCurrent(state, step, number) ? { ...state, [step]: { status: 'failed', failure } } : state,
  done: (state, { step, number, value }) => {
    if (!isCurrent(state, step, number)) return state
    const next: State = { ...state, [step]: { status: 'done', value } }
    return step === 'inspection' ? { ...next, source: recognised(next) } : next
  },
  cancelled: (state) => {
    const busy = (Object.keys(stepNames) as readonly (keyof Steps)[]).filter((step) => state[step].status === 'busy')
    return forget(state, ...busy)
  },
}

const stepNames: { readonly [K in keyof Steps]: true } = { inspection: true, plan: true, run: true, preview: true }

/** The page after something happened; answers to questions that nobody asks any more change nothing. */
export const reduce = (state: State, event: Event): State =>
  (reducers[event.kind] as (state: State, event: Event) => State)(state, event)
