import type { BindingPlan } from '@nrec-align/mapping'
import { Loader } from '../store/loader.ts'
import type { FileSpans } from '../store/precedence.ts'
import { settle } from '../store/settle.ts'
import { Store } from '../store/store.ts'
import type { Gathering, LoadedAt, OnDisagreement, RecordLoader, SettleListener, SettleRules } from './engine.ts'

/** Gathers what records say in memory, column by column. */
export class InMemory implements Gathering {
  readonly store = new Store()
  private readonly spans: FileSpans

  constructor(spans: FileSpans) {
    this.spans = spans
  }

  loader(plan: BindingPlan, onDisagreement: OnDisagreement): RecordLoader {
    const loader = new Loader(plan, this.store, this.spans)
    let at: LoadedAt = { sequence: 0, record: 0, line: 0, told: 0 }
    const onConflict = (unit: { readonly name: string }, _node: number, winner: number, loser: number): void =>
      onDisagreement(unit.name, winner, loser, at)
    return {
      load: (place) => {
        at = place
        loader.load(place.sequence, onConflict)
      },
    }
  }

  async ready(): Promise<void> {}

  async settle(spans: FileSpans, { spells }: SettleRules, listener: SettleListener): Promise<Store> {
    settle(this.store, spans, listener, spells)
    return this.store
  }

  async close(): Promise<void> {}
}
