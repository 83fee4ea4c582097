import { type Binding, defineFormat, type Format, type FormatFunction, type Layout } from '@nrec-align/mapping'

/** A format of one version made from layouts and bindings. */
export const formatOf = (
  id: string,
  layouts: readonly Layout[],
  bindings: readonly Binding[],
  facts: Partial<Format> & { readonly referentiallyComplete?: true } = {},
): FormatFunction => {
  const { referentiallyComplete, ...others } = facts
  return defineFormat({
    id,
    title: id,
    description: 'Made up for a test.',
    publisher: 'nobody',
    kind: 'district',
    trust: 'vendor',
    confidence: 'verified',
    options: {},
    tables: {},
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files', ...(referentiallyComplete === undefined ? {} : { referentiallyComplete }) },
        layouts,
        bindings,
      },
    ],
    ...others,
  })
}
