import { checkFormat, type Format } from '@nrec-align/mapping'
import type { FilePath, Finding } from '../problem.ts'
import type { PlainMapping } from '../text/plain.ts'
import { fixes } from './fixes.ts'
import { placeOf } from './place-of.ts'

/** Where each version of the format stands in the file. */
export const versionPaths = (format: Format, value: PlainMapping): readonly FilePath[] =>
  format.versions.map((_, place) => (value['versions'] === undefined ? [] : ['versions', place]))

/** What the check that every declaration goes through finds, with its place in the file and what to do. */
export const checkDeclaration = (format: Format, value: PlainMapping): readonly Finding[] =>
  checkFormat(format).flatMap((problem) => {
    const place = format.versions.findIndex(({ version }) => version === problem.version)
    const version = format.versions[place]
    if (version === undefined) return []
    const at = placeOf(problem, versionPaths(format, value)[place] ?? [], value)
    return [{ at, message: problem.message, fix: fixes[problem.code]({ format, version, problem }) }]
  })
