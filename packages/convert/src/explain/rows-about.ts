import { absentIn, type Begun, isRewrite } from '../pipeline/begin.ts'
import type { Combined } from '../pipeline/combine.ts'
import { nowhere } from '../pipeline/outputs.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import { writeTarget } from '../pipeline/write-target.ts'
import type { SettledTable } from '../store/settled.ts'
import type { Store } from '../store/store.ts'
import type { ExplainedEntity } from './explanation.ts'
import type { SpokenEntity } from './spoken-entity.ts'

type Rows = ExplainedEntity['rows']

/** Finds the rows of the target that are about some entities, by writing it to nowhere. */
export const rowsAbout = async (
  request: ConvertRequest,
  begun: Begun,
  { state, view }: Combined<Store>,
  entities: readonly SpokenEntity[],
): Promise<(entity: SpokenEntity) => Rows> => {
  const rows = new Map<string, Rows>()
  const wanted = new Set(entities.map(({ table, root }) => `${table.space} ${root}`))
  const add = (table: SettledTable, root: number, file: string, record: number): void => {
    const key = `${table.space} ${root}`
    if (wanted.has(key)) rows.set(key, [...(rows.get(key) ?? []), { file, record }])
  }
  if (request.to === 'canonical') {
    for (const table of new Set(entities.map((one) => one.table))) {
      let record = 0
      for (const root of view.roots(table)) {
        record += 1
        add(table, root, `${table.space}.ndjson`, record)
      }
    }
  } else if (!isRewrite(request, begun.sources.slice(begun.tables))) {
    await writeTarget(request, request.to, {
      context: state.context,
      view,
      spans: state.spans,
      data: nowhere,
      zipName: undefined,
      absent: new Set(absentIn(begun.plan)),
      probe: ({ table, node, path, record }) => add(table, node, path, record),
    })
  }
  return ({ table, root }) => rows.get(`${table.space} ${root}`) ?? []
}
