import { type Home, homesOf } from '@nrec-align/mapping'
import { spaceOf } from '@nrec-align/schema'
import type { Source } from '../pipeline/source.ts'
import { decided } from './decided.ts'
import type { ExplainedField } from './explanation.ts'
import type { Show } from './shown.ts'
import { derivationOf } from './source-of-derived.ts'
import type { Said, StatementCollector } from './statements.ts'
import type { WantedField } from './wanted.ts'

/** Everything that answering about fields takes. */
export interface Answering {
  readonly collector: StatementCollector
  readonly sources: readonly Source[]
  readonly show: Show
}

/** The rule of the model, or the series of a source, that a value follows by where no record states it. */
const followsBy = (
  { cluster, path }: WantedField,
  sources: readonly Source[],
): { readonly rule: string; readonly from: string } | undefined => {
  const derivation = derivationOf(cluster.space, path)
  if (derivation !== undefined) return { rule: derivation.rule, from: derivation.from }
  const bindings = sources.flatMap(({ version }) => version.bindings)
  const series = bindings.find((one) => spaceOf(one.grain) === cluster.space && one.series?.end === path)?.series
  return series === undefined ? undefined : { rule: 'next-of-the-series', from: series.begin }
}

const states =
  ({ cluster, path }: WantedField) =>
  ({ entity, leaf, node }: Home): boolean =>
    spaceOf(entity) === cluster.space && node.kind !== 'constant' && leaf === path

/** Columns of the sources that could state a field, each once. */
const giversOf = (field: WantedField, sources: readonly Source[]): ExplainedField['givers'] => {
  const found = sources.flatMap(({ name, instance }) =>
    homesOf(instance, 'read')
      .filter(states(field))
      .flatMap(({ layout, columns }) => columns.map((column) => ({ source: name, layout, column }))),
  )
  return [...new Map(found.map((one) => [Object.values(one).join('\u0000'), one] as const)).values()]
}

const isStated = ({ text }: WantedField, said: readonly Said[]): boolean =>
  text === undefined || said.some((one) => one.text === text)

/** A field with everything that is said about it, and about the one it follows from. */
export const fieldOf = (field: WantedField, answering: Answering): ExplainedField => {
  const { collector, sources, show } = answering
  const { said, more } = collector.saidOf(field)
  const follows = isStated(field, said) ? undefined : followsBy(field, sources)
  const followed = field.source === undefined ? {} : { field: fieldOf(field.source, answering) }
  return {
    entity: field.entity,
    path: field.path,
    unit: field.unit,
    shown: show(field.text, field.privacy),
    statements: decided(said, follows === undefined ? field.winner : -1),
    more,
    ...(follows === undefined ? {} : { follows: { ...follows, ...followed } }),
    givers: field.text === undefined ? giversOf(field, sources) : [],
  }
}
