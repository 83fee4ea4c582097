import type { FormatFile } from '@nrec-align/format-file'
import { preferredLanguage } from '../messages/language.ts'
import type { Calls } from '../protocol/calls.ts'
import type { ChosenFile } from '../protocol/choice.ts'
import type { Failure } from '../protocol/failure.ts'
import { type FormatFileText, isFormatFile } from '../protocol/format-file.ts'
import type { Rows } from '../protocol/rows.ts'
import type { Event, Events, Side } from '../state/events.ts'
import { reduce } from '../state/reduce.ts'
import { sourceChoice, tablesOf, usableFormats } from '../state/requests.ts'
import { opening, type RunKind, type State, type Steps } from '../state/state.ts'
import { type Engine, EngineFailure } from './engine.ts'

/** What the controller needs of the page around it. */
export interface Surroundings {
  readonly engine: Engine
  readonly readFormatFile: (file: FormatFileText) => Promise<FormatFile>
  readonly preferredLanguages: readonly string[]
  readonly changed: (state: State) => void
}

const failureOf = (error: unknown): Failure =>
  error instanceof EngineFailure
    ? error.failure
    : { code: 'unexpected', message: error instanceof Error ? error.message : String(error), hints: [] }

/** Turns what somebody does into events and calls of the engine. */
export class Controller {
  state: State
  private readonly around: Surroundings
  private lastNumber = 0

  constructor(around: Surroundings) {
    this.around = around
    this.state = opening(preferredLanguage(around.preferredLanguages))
  }

  dispatch(event: Event): void {
    this.state = reduce(this.state, event)
    this.around.changed(this.state)
  }

  /** Lists the formats, those of brought format files among them. */
  async listFormats(): Promise<void> {
    const formats = await this.around.engine.call('formats', { ownFormats: usableFormats(this.state) })
    this.dispatch({ kind: 'formatsListed', formats })
  }

  /** Takes files; those that describe a format become one. */
  async add(files: readonly ChosenFile[]): Promise<void> {
    const own = files.filter(({ path }) => isFormatFile(path))
    for (const { path, blob } of own) await this.readFormat(path, blob)
    if (own.length > 0) await this.listFormats()
    const data = files.filter((file) => !own.includes(file))
    if (data.length > 0) this.dispatch({ kind: 'filesAdded', files: data })
    await this.inspect()
  }

  async removeFile(path: string): Promise<void> {
    this.stop()
    this.dispatch({ kind: 'fileRemoved', path })
    await this.inspect()
  }

  async removeFormatFile(name: string): Promise<void> {
    this.stop()
    this.dispatch({ kind: 'formatFileRemoved', name })
    await this.listFormats()
    await this.inspect()
  }

  removeAll(): void {
    this.stop()
    this.dispatch({ kind: 'allRemoved' })
  }

  async chooseFormat(choice: Events['formatChosen']): Promise<void> {
    this.stop()
    this.dispatch({ kind: 'formatChosen', ...choice })
    await this.plan()
  }

  async setOption(side: Side, name: string, value: string): Promise<void> {
    this.stop()
    this.dispatch({ kind: 'optionSet', side, name, value })
    await this.plan()
  }

  async bringTable(name: string, file: ChosenFile | undefined): Promise<void> {
    this.stop()
    this.dispatch({ kind: 'tableBrought', name, file })
    await this.plan()
  }

  /** Takes the filled-in list of codes, and does again what was done. */
  async bringCodes(file: ChosenFile): Promise<void> {
    const { run } = this.state
    this.dispatch({ kind: 'codesBrought', file })
    if (run.status === 'done') await this.run(run.value.kind)
  }

  /** Checks or converts. */
  async run(kind: RunKind): Promise<void> {
    const { state } = this
    const source = sourceChoice(state)
    const { target, codes } = state
    if (source === undefined || (kind === 'convert' && target === undefined)) return
    const request: Calls['check']['request'] = {
      ownFormats: usableFormats(state),
      source,
      tables: tablesOf(state),
      ...(codes === undefined ? {} : { codes: codes.blob }),
    }
    await this.step('run', async (number) => {
      const { engine } = this.around
      const tell = (progress: Events['progressed']['progress']): void =>
        this.dispatch({ kind: 'progressed', step: 'run', number, progress })
      if (kind === 'check' || target === undefined) {
        return { kind, source, outcome: await engine.call('check', request, tell) }
      }
      return { kind, source, to: target, outcome: await engine.call('convert', { ...request, to: target }, tell) }
    })
  }

  /** Stops whatever is being done; nothing is left of it. */
  cancel(): void {
    this.stop()
  }

  /** Looks up the rows that findings of one kind are about. */
  async showRows(problem: number): Promise<void> {
    const { run, showValues, rows } = this.state
    if (run.status !== 'done' || rows[problem] !== undefined) return
    const { source, outcome } = run.value
    const places = new Map<string, number[]>()
    for (const { file, record } of outcome.problems[problem]?.examples ?? []) {
      if (record > 0 && outcome.read.some(({ path }) => path === file))
        places.set(file, [...(places.get(file) ?? []), record])
    }
    const found: Rows[] = []
    const ownFormats = usableFormats(this.state)
    for (const [file, records] of places)
      found.push(await this.around.engine.call('rows', { ownFormats, source, file, records, showValues }))
    if (this.state.run === run && this.state.showValues === showValues)
      this.dispatch({ kind: 'rowsFound', problem, rows: found })
  }

  /** Shows the first rows of what was written, or of the files where nothing was. */
  async preview(): Promise<void> {
    const { run, showValues } = this.state
    if (run.status !== 'done') return
    const { source, to, outcome } = run.value
    const inData = outcome.outputs.map(({ path, blob }) => ({ path: path.replace(/^data\//, ''), blob }))
    const shown = to === undefined ? source : { ...to, files: inData }
    const ownFormats = usableFormats(this.state)
    await this.step('preview', () => this.around.engine.call('preview', { ownFormats, source: shown, showValues }))
  }

  private async inspect(): Promise<void> {
    const { files } = this.state
    if (files.length === 0) return
    await this.step('inspection', () =>
      this.around.engine.call('inspect', { ownFormats: usableFormats(this.state), files }),
    )
    await this.plan()
  }

  private async plan(): Promise<void> {
    const { source: from, target: to, tables } = this.state
    if (from === undefined || to === undefined) return
    const request = { ownFormats: usableFormats(this.state), from, to, tables: Object.keys(tables) }
    await this.step('plan', () => this.around.engine.call('plan', request))
  }

  private async readFormat(name: string, blob: Blob): Promise<void> {
    const { format, problems = [] } = await this.around.readFormatFile({ name, text: await blob.text() })
    this.dispatch({ kind: 'formatFileRead', name, problems, ...(format === undefined ? {} : { format }) })
  }

  private async step<K extends keyof Steps>(step: K, work: (number: number) => Promise<Steps[K]>): Promise<void> {
    this.lastNumber += 1
    const number = this.lastNumber
    this.dispatch({ kind: 'began', step, number })
    try {
      const value = await work(number)
      this.dispatch({ kind: 'done', step, number, value } as Event)
    } catch (error) {
      this.dispatch({ kind: 'failed', step, number, failure: failureOf(error) })
    }
  }

  private stop(): void {
    const { inspection, plan, run, preview } = this.state
    if (![inspection, plan, run, preview].some(({ status }) => status === 'busy')) return
    this.around.engine.stop()
    this.dispatch({ kind: 'cancelled' })
  }
}
