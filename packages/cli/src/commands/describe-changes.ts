import { nearest } from '@nrec-align/convert'
import { changesBetween, type Format, type LayoutChanges } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'

/** What differs between the two versions or variants of `<v1>..<v2>`, in one layout or all. */
export const describeChanges = (
  format: Format,
  between: string,
  layout: string | undefined,
): readonly LayoutChanges[] => {
  const [from = '', to = '', ...more] = between.split('..')
  if (from === '' || to === '' || more.length > 0) {
    throw new UsageError('bad-option', `--changes wants <version>..<version>, not "${between}".`)
  }
  const layouts = format.versions.flatMap((version) => version.layouts)
  const own = layout === undefined ? layouts : layouts.filter(({ id }) => id.toLowerCase() === layout.toLowerCase())
  const known = [
    ...new Set([
      ...format.versions.map(({ version }) => version),
      ...own.flatMap(({ variants }) => variants.map(({ id }) => id)),
    ]),
  ]
  const unknown = [from, to].find((name) => !known.includes(name))
  const changes = unknown === undefined ? changesBetween(format, from, to) : undefined
  if (unknown !== undefined || changes === undefined) {
    const name = unknown ?? from
    const hint = suggestion(nearest(name, known), known)
    throw new UsageError('unknown-version', `${format.id} has no version or variant "${name}".`, hint)
  }
  return layout === undefined ? changes : changes.filter((one) => one.layout.toLowerCase() === layout.toLowerCase())
}
