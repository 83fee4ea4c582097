import type { FilePath } from '../problem.ts'
import { isMapping, type Plain, type PlainMapping } from './plain.ts'

const taken = (value: Plain | undefined, path: FilePath): Plain | undefined => {
  const [first, ...rest] = path
  if (first === undefined || value === undefined || typeof value === 'string') return undefined
  if (!isMapping(value)) {
    return value.flatMap((item, place) =>
      place === first ? (rest.length === 0 ? [] : (taken(item, rest) ?? [])) : [item],
    )
  }
  const { [first]: inside, ...others } = value
  const left = rest.length === 0 ? undefined : taken(inside, rest)
  return left === undefined ? others : { ...others, [first]: left }
}

/** The same values without what stands at a path; what is not there cannot be taken out. */
export const without = (value: PlainMapping, path: FilePath): PlainMapping => {
  const left = path.length === 0 ? value : taken(value, path)
  return isMapping(left) ? left : value
}
