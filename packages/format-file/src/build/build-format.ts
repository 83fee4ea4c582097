import type { Format, FormatVersion } from '@nrec-align/mapping'
import type { FilePath, Finding } from '../problem.ts'
import type { FormatShape } from '../shape/format.ts'
import type { LayoutShape } from '../shape/layout.ts'
import { buildLayout } from './build-layout.ts'

/** What a file comes to: a format, what is wrong with it, and what is good to know. */
export interface BuiltFormat {
  readonly format: Format
  readonly problems: readonly Finding[]
  readonly findings: readonly Finding[]
}

interface VersionShape extends Pick<FormatVersion, 'version' | 'readOnly'> {
  readonly title?: string
  readonly packaging?: FormatVersion['packaging']
  readonly layouts: Readonly<Record<string, LayoutShape>>
  readonly at: FilePath
}

const atTop = ({ packaging, readOnly }: Pick<FormatShape, 'packaging' | 'readOnly'>): Partial<VersionShape> => ({
  ...(packaging === undefined ? {} : { packaging }),
  ...(readOnly === undefined ? {} : { readOnly }),
})

/** A file with one version has its layouts at the top. */
const versionsOf = ({ version = '1', layouts, versions, ...shape }: FormatShape): readonly VersionShape[] =>
  versions?.map((one, place) => ({ ...one, at: ['versions', place] })) ??
  (layouts === undefined ? [] : [{ version, layouts, ...atTop(shape), at: [] }])

const misplaced = ({ layouts, version, packaging, readOnly, versions }: FormatShape): readonly Finding[] => {
  if (layouts === undefined && versions === undefined) {
    return [{ at: [], message: 'The file describes no layout.', fix: 'Add "layouts:" with the columns of a file.' }]
  }
  if (versions === undefined) return []
  return Object.entries({ layouts, version, packaging, readOnly })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => ({
      at: [name],
      message: `${name} stands beside versions.`,
      fix: 'Move it into the version it belongs to.',
    }))
}

/** Makes the format that a file describes. */
export const buildFormat = (shape: FormatShape, namesAt: (path: FilePath) => readonly string[]): BuiltFormat => {
  const { id, title = id, confidence = 'unverified' } = shape
  const versions = versionsOf(shape).map((one) => ({
    ...one,
    built: namesAt([...one.at, 'layouts']).flatMap((name) => {
      const layout = one.layouts[name]
      return layout === undefined ? [] : [buildLayout(name, layout, confidence, [...one.at, 'layouts', name], namesAt)]
    }),
  }))
  const built = versions.flatMap((one) => one.built)
  return {
    format: {
      id,
      title,
      description: shape.description ?? title,
      publisher: shape.publisher ?? 'not stated',
      kind: shape.kind ?? 'district',
      trust: shape.trust ?? 'student-information-system',
      confidence,
      versions: versions.map((one) => ({
        version: one.version,
        title: one.title ?? title,
        ...(one.readOnly === undefined ? {} : { readOnly: one.readOnly }),
        packaging: one.packaging ?? { kind: 'files' },
        layouts: one.built.map(({ layout }) => layout),
        bindings: one.built.flatMap(({ bindings }) => bindings),
      })),
      options: shape.options ?? {},
      tables: shape.tables ?? {},
      ...(shape.notes === undefined ? {} : { notes: shape.notes }),
    },
    problems: [...misplaced(shape), ...built.flatMap(({ problems }) => problems)],
    findings: built.flatMap(({ findings }) => findings),
  }
}
