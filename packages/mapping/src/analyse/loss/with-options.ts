import type { Binding } from '../../declare/bind.ts'
import type { FormatVersion } from '../../declare/format.ts'

type Pair = Binding['pairs'][string]

/** The pair with what its option says; none where the option is not set, for then it neither reads nor writes anything. */
const withOption = (pair: Pair, options: Readonly<Record<string, string>>): readonly Pair[] => {
  const [columns, node, ...facts] = pair
  if (node.kind !== 'option') return [pair]
  const value = options[node.name]
  return value === undefined ? [] : [[columns, { ...node, value }, ...facts] as Pair]
}

const ofBinding = (binding: Binding, options: Readonly<Record<string, string>>): Binding =>
  Object.values(binding.pairs).some(([, node]) => node.kind === 'option')
    ? {
        ...binding,
        pairs: Object.fromEntries(
          Object.entries(binding.pairs).flatMap(([path, pair]) =>
            withOption(pair, options).map((one) => [path, one] as const),
          ),
        ),
      }
    : binding

/** A version in which each pair of an option has what the options of a run say. */
export const withOptions = (version: FormatVersion, options: Readonly<Record<string, string>>): FormatVersion => ({
  ...version,
  bindings: version.bindings.map((binding) => ofBinding(binding, options)),
})
