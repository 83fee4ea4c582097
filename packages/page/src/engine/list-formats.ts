import type { Format } from '@nrec-align/mapping'
import type { FormatFacts } from '../protocol/facts.ts'
import type { Registry } from './registry.ts'

const factsOf = ({ id, title, description, versions, options }: Format): FormatFacts => ({
  id,
  title,
  description,
  versions: versions.map(({ version, title, readOnly }) => ({
    version,
    title,
    ...(readOnly === undefined ? {} : { readOnly }),
  })),
  options: Object.entries(options).map(([name, { description, example, default: value }]) => ({
    name,
    description,
    example,
    ...(value === undefined ? {} : { default: value }),
  })),
})

/** Every format by title, with what can be chosen of it. */
export const listFormats = async (registry: Registry): Promise<readonly FormatFacts[]> =>
  (await registry.all()).map(({ format }) => factsOf(format)).sort((one, other) => (one.title < other.title ? -1 : 1))
