import type { ExplainedStatement, Why } from './explanation.ts'
import type { Said } from './statements.ts'

/** Why one statement comes behind the one that is used: by the first of the rules of precedence that tells them apart. */
const whyBehind = (one: Said, used: Said): Why => {
  if (one.text === used.text && one.knows) return 'says-the-same'
  if (one.declaresUnknown) return 'declares-unknown'
  if (!one.knows) return 'blank'
  if (one.since !== used.since) return 'valid-earlier'
  return one.trust === used.trust ? 'stands-later' : 'trusted-less'
}

/** Why a statement is used, seen from all that say something. */
const whyUsed = (used: Said, all: readonly Said[]): Why => {
  const others = all.filter((one) => one !== used && one.knows)
  if (others.length === 0) return 'only-one'
  return others.every(({ text }) => text === used.text) ? 'all-agree' : 'comes-first'
}

/**
 * Says of every statement whether it is used and why.
 *
 * @param winner sequence number of the record that is used; 0 where the first that says something is
 */
export const decided = (said: readonly Said[], winner: number): readonly ExplainedStatement[] => {
  const ofWinner = said.filter(({ sequence }) => sequence === winner)
  const used =
    ofWinner.find(({ text }) => text !== undefined) ??
    ofWinner.find(({ knows, declaresUnknown }) => knows || declaresUnknown) ??
    (winner === 0 ? said.find(({ knows }) => knows) : undefined)
  const statements = said.map((one): ExplainedStatement => {
    const why = used === undefined ? 'blank' : one === used ? whyUsed(used, said) : whyBehind(one, used)
    return { ...one.statement, isUsed: one === used, why }
  })
  return statements.toSorted((one, other) => Number(other.isUsed) - Number(one.isUsed))
}
