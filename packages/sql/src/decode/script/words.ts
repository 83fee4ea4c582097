import type { Check, Finding, Section } from '../finding.ts'
import type { Sql } from '../sql.ts'
import type { Terms } from './layer.ts'

/** A word has no more: the next bit would be its sign, and where the bit stands above that engines disagree. */
export const BITS = 62

/** A finding with the place of its bit. */
export interface Rule extends Finding {
  /** From 0 on, in the order in which rules are looked at. */
  readonly number: number
  readonly word: number
  readonly bit: bigint
}

const keyOf = ({ column, code, detail }: Finding): string => `${column} ${code} ${JSON.stringify(detail ?? null)}`

/** Gives every finding of a layout its bit; the same finding of several checks has one. */
export class Rules {
  readonly all: Rule[] = []
  private readonly known = new Map<string, Rule>()

  of(finding: Finding): Rule {
    const key = keyOf(finding)
    const known = this.known.get(key)
    if (known !== undefined) return known
    const number = this.all.length
    const rule = { ...finding, number, word: Math.floor(number / BITS), bit: 1n << BigInt(number % BITS) }
    this.known.set(key, rule)
    this.all.push(rule)
    return rule
  }

  get words(): number {
    return Math.max(1, Math.ceil(this.all.length / BITS))
  }

  /** The bits of rules in each word that has some. */
  masksOf(rules: readonly Rule[]): readonly (readonly [word: number, mask: bigint])[] {
    const masks = new Map<number, bigint>()
    for (const { word, bit } of rules) masks.set(word, (masks.get(word) ?? 0n) | bit)
    return [...masks].sort(([one], [other]) => one - other)
  }
}

const described = ({ about, findings }: Check): string =>
  `${about}: ${[...new Set(findings.map(({ code }) => code))].join(', ')}`

const termsOf = (checks: readonly Check[], rules: Rules, word: number): Terms['terms'] =>
  checks.flatMap((check) => {
    const own = check.findings.map((finding) => rules.of(finding))
    if (!own.some((rule) => rule.word === word)) return []
    const bits = own.map((rule): Sql => (rule.word === word ? String(rule.bit) : '0'))
    return [{ sql: check.sql(bits), about: described(check) }]
  })

/** What sections of checks find that has its bit in a word; a check that finds things of two words stands in both. */
export const sectionsOf = (sections: readonly Section[], rules: Rules, word: number): readonly Terms[] =>
  sections.flatMap(({ guard, checks }) => {
    const terms = termsOf(checks, rules, word)
    return terms.length === 0 ? [] : [{ guard, terms }]
  })
