import { trim } from '@nrec-align/mapping'
import { recordsOf } from './records-of.ts'
import type { Source, SourceFile } from './source.ts'

/** What the files of changes say about earlier records, by source, layout and record key. */
export class Deltas {
  private readonly last = new Map<string, { readonly deleted: boolean }>()
  private readonly retracted = new Set<string>()

  /** Reads the keys of a file of changes, or of a file of records among which some take back earlier ones. */
  async add(source: Source, file: SourceFile, isDeleted: (cells: readonly string[]) => boolean): Promise<void> {
    const key = keyReader(source, file)
    for await (const cells of recordsOf(file, source.files)) {
      const deleted = isDeleted(cells)
      if (deleted || file.mode === 'delta') this.last.set(key(cells), { deleted })
      else this.last.delete(key(cells))
    }
  }

  /** Why a record of the whole truth is not used, if a later change replaces or deletes it. */
  overtakes(key: string): 'replaced-later' | 'deleted-later' | undefined {
    const change = this.last.get(key)
    if (change === undefined) return undefined
    this.retracted.add(key)
    return change.deleted ? 'deleted-later' : 'replaced-later'
  }

  /** Whether a deletion took something back that was loaded in this run. */
  hasRetracted(key: string): boolean {
    return this.retracted.has(key)
  }

  get isEmpty(): boolean {
    return this.last.size === 0
  }
}

/** Reads the key of a record: source, layout, and the cells the layout names. */
export const keyReader = (source: Source, file: SourceFile): ((cells: readonly string[]) => string) => {
  const places = (file.layout.recordKey ?? []).map((name) => file.columns.names.indexOf(name))
  const prefix = `${source.name}\u0000${file.layout.id}`
  return (cells) => places.reduce((key, place) => `${key}\u0000${trim(cells[place] ?? '')}`, prefix)
}
