import type { Framework } from '../catalogue/framework.ts'
import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import { windows } from '../catalogue/phrases/windows.ts'
import type { Measure } from '../measure/index.ts'
import type { WrittenIndicator, WrittenIndicators, WrittenMeasure } from './indicators-shape.ts'

/** Ids begin with the community, unless the file writes it out. */
export const idIn = (community: string, id: string): string =>
  id.startsWith(`${community}.`) ? id : `${community}.${id}`

const measureOf = (written: WrittenMeasure, unit: IndicatorDefinition['unit']): Measure => {
  const [[kind, facts] = ['supplied', {}]] = Object.entries(written)
  return (kind === 'supplied' ? { kind, ...facts, unit } : { kind, ...facts }) as Measure
}

const definitionOf = (
  { sameAs: _, measure, ...written }: WrittenIndicator,
  { community, owner }: WrittenIndicators,
): IndicatorDefinition => ({
  kind: 'indicator',
  window: windows.schoolYear,
  source: { citation: `${owner}: indicators.yaml` },
  status: 'verified',
  owner,
  ...written,
  id: idIn(community, written.id),
  framework: community,
  measure: measureOf(measure, written.unit),
})

/** The definitions of a community's file, in the shape of those that are built in. */
export const toFramework = (written: WrittenIndicators): Framework => ({
  id: written.community,
  version: written.version,
  title: written.name,
  publisher: written.owner,
  source: { citation: `${written.owner}: indicators.yaml` },
  status: 'verified',
  results: (written.results ?? []).map((result) => ({ ...result, id: idIn(written.community, result.id) })),
  indicators: written.indicators.map((indicator) => definitionOf(indicator, written)),
})
