import type { Layout, Manifest } from '@nrec-align/mapping'

/** The list of properties at the head of a package. */
export const manifestOf = (version: string, layouts: readonly Layout[]): Manifest => ({
  file: 'manifest.csv',
  columns: ['propertyName', 'value'],
  version: 'oneroster.version',
  constants: [
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
  ],
  options: [
    ['source.systemName', 'systemName'],
    ['source.systemCode', 'systemCode'],
  ],
  filePrefix: 'file.',
  files: layouts.map((layout) => layout.id),
  modes: { absent: 'absent', bulk: 'bulk', delta: 'delta' },
})
