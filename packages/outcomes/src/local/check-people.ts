import { codeSets, type Leaf, leafOf, leavesOf } from '@nrec-align/schema'
import type { FieldCondition, People } from '../measure/index.ts'
import type { FilePath, Finding } from '../written-file/file-problem.ts'
import { suggest } from '../written-file/suggest.ts'

const textsOf = (condition: FieldCondition): readonly string[] => {
  if (typeof condition === 'string') return [condition]
  return Array.isArray(condition) ? condition : []
}

/** A list of codes, or a mark that is there or not, takes only its own words. */
const wordsOf = ({ type, codeSet }: Leaf): readonly string[] | undefined => {
  if (type === 'boolean') return ['true', 'false']
  return codeSet === undefined ? undefined : codeSets[codeSet].codes.map(([code]) => code)
}

const ofCondition = (at: FilePath, leaf: Leaf, condition: FieldCondition): readonly Finding[] => {
  const known = wordsOf(leaf)
  if (known === undefined) return []
  return textsOf(condition).flatMap((word, place) =>
    known.includes(word)
      ? []
      : [
          {
            at: Array.isArray(condition) ? [...at, place] : at,
            message: `${leaf.path} is never ${JSON.stringify(word)}.`,
            fix: suggest(word, known),
          },
        ],
  )
}

/** What is wrong with the people that a file chooses: a field the records do not have, or a code the field never has. */
export const checkPeople = (at: FilePath, { entity, where }: People): readonly Finding[] =>
  Object.entries(where).flatMap(([path, condition]) => {
    const here = [...at, 'where', path]
    const leaf = leafOf(entity, path)
    if (leaf !== undefined) return ofCondition(here, leaf, condition)
    const known = leavesOf(entity).map((one) => one.path)
    return [{ at: here, message: `${entity} has no field ${JSON.stringify(path)}.`, fix: suggest(path, known) }]
  })
