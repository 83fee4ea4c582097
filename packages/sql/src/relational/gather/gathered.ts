import { join } from 'node:path'
import type { OnDisagreement } from '@nrec-align/convert/engine'
import { type EntityName, entityNames, spaceOf } from '@nrec-align/schema'
import { Space } from './space.ts'
import { TextFile } from './text-file.ts'

/** Everything that was gathered, before it is settled. */
export class Gathered {
  /** Numbers what records say of entities, in the order in which they say it. */
  next = 1
  readonly disagreements: OnDisagreement[] = []
  private readonly folder: string
  private readonly spaces = new Map<EntityName, Space>()
  private readonly files: TextFile[] = []

  constructor(folder: string) {
    this.folder = folder
  }

  space(entity: EntityName): Space {
    const name = spaceOf(entity)
    const known = this.spaces.get(name)
    if (known !== undefined) return known
    const made = new Space(name)
    this.spaces.set(name, made)
    return made
  }

  known(entity: EntityName): Space | undefined {
    return this.spaces.get(spaceOf(entity))
  }

  /** All spaces in the order of the model. */
  all(): readonly Space[] {
    return entityNames.flatMap((name) => this.spaces.get(name) ?? [])
  }

  /** The spaces whose entities those without an identifier may belong to. */
  ownersOf(space: Space): readonly Space[] {
    return space.belongings.length === 0 ? [] : this.all()
  }

  file(): TextFile {
    const file = new TextFile(join(this.folder, `said-${this.files.length}.tsv`))
    this.files.push(file)
    return file
  }

  flush(): void {
    for (const file of this.files) file.end()
  }
}
