import {
  type CodeNode,
  type CodeTable,
  type DatePattern,
  flag,
  type Node,
  type Nodes,
  type SchoolYearConvention,
} from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { groupFacts, systemFacts } from './group-facts.ts'
import { mapping } from './mapping.ts'
import { say } from './say.ts'
import { suggest } from './suggest.ts'
import { anyText, mark, oneOf, text, texts, whole } from './texts.ts'
import type { Total } from './total.ts'
import { type Notation, wordOrFacts } from './word-or-facts.ts'

/** Every node has a notation: one that is added to the algebra does not compile until it is in this table. */
type Notations = { readonly [K in keyof Nodes]: NodeNotation<Nodes[K]> }

/** A node that has facts needs a schema of them; one without is a word. */
type NodeNotation<N extends Node> =
  Exclude<keyof N, 'kind'> extends never ? Notation<N> : Notation<N> & { readonly facts: z.ZodType<N> }

/** A schema for every fact of a node. */
type Facts<K extends keyof Nodes> = Total<Exclude<keyof Nodes[K], 'kind'>>

const wholeDates = [
  'yyyyMMdd',
  'yyyy-MM-dd',
  'MM/dd/yyyy',
  'MMddyyyy',
  'M/d/yyyy',
  'yyyy-MM-ddTHH:mm:ss',
  'yyyy/MM/dd h:mm:ss a',
  'M/d/yyyy H:mm:ss',
  'yyyy-MM-dd[THH:mm:ss]',
] as const satisfies readonly DatePattern[]

const wholePatterns = oneOf(wholeDates)

const patterns = oneOf([...wholeDates, 'MMyyyy', 'MMyy'] as const satisfies readonly DatePattern[])

const conventions = oneOf([
  'range',
  'end',
  'start',
  'shortRange',
  'twoDigitRange',
  'lastDay',
  'endOrRange',
  'startSince1990',
] as const satisfies readonly SchoolYearConvention[])

const notationsFor = (codes: ReadonlyMap<string, CodeTable>, as: z.ZodType<Node>): Notations => ({
  text: {
    word: { kind: 'text' },
    facts: mapping({ namespace: text.optional() } satisfies Facts<'text'>).transform((facts) => ({
      kind: 'text',
      ...facts,
    })),
  },
  integer: { word: { kind: 'integer' } },
  decimal: { facts: whole.transform((scale) => ({ kind: 'decimal', scale })) },
  date: {
    facts: byShape<Nodes['date']>({
      text: patterns.transform((pattern) => ({ kind: 'date', pattern })),
      names: mapping({
        pattern: patterns,
        also: z.array(wholePatterns).optional(),
        end: oneOf(['inclusive', 'exclusive']).optional(),
      }).transform(({ end, ...facts }) => ({
        kind: 'date',
        ...facts,
        ...(end === 'exclusive' ? { exclusive: true } : {}),
      })),
    }),
  },
  instant: { word: { kind: 'instant' } },
  schoolYear: { facts: conventions.transform((convention) => ({ kind: 'schoolYear', convention })) },
  code: { facts: tableIn(codes) },
  list: {
    facts: mapping({ separator: text, of: as, take: z.literal('first').optional() } satisfies Facts<'list'>).transform(
      (facts) => ({
        kind: 'list',
        ...facts,
      }),
    ),
  },
  flags: {
    facts: mapping({ codes: texts, yes: texts, no: texts } satisfies Facts<'flags'>).transform((facts) => ({
      kind: 'flags',
      ...facts,
    })),
  },
  affix: {
    facts: mapping({ prefix: anyText, suffix: anyText, of: as } satisfies Facts<'affix'>).transform((facts) => ({
      kind: 'affix',
      ...facts,
    })),
  },
  part: {
    facts: mapping({ template: text, name: text, of: as } satisfies Facts<'part'>).transform((facts) => ({
      kind: 'part',
      ...facts,
    })),
  },
  groups: { facts: z.array(groupFacts(as)).transform((groups) => ({ kind: 'groups', groups })) },
  eachColumn: {
    facts: mapping({
      name: text,
      wording: text.optional(),
      value: text,
      names: tableIn(codes).optional(),
      values: tableIn(codes).optional(),
    } satisfies Facts<'eachColumn'>).transform((facts) => ({ kind: 'eachColumn', ...facts })),
  },
  slots: { facts: as.transform((of) => ({ kind: 'slots', of })) },
  identifier: {
    word: { kind: 'identifier' },
    facts: mapping({
      scopeOption: text.optional(),
      scopeSystem: text.optional(),
      systemOption: text.optional(),
      valueOption: text.optional(),
      systemColumn: mark.optional(),
      parts: z.array(whole).optional(),
      joinedBy: anyText.optional(),
      joins: z.array(as).optional(),
      mint: oneOf(['true', 'uuid'])
        .transform((word) => (word === 'true' ? true : word))
        .optional(),
      ignore: text.optional(),
      sentinels: texts.optional(),
    } satisfies Facts<'identifier'>).transform((facts) => ({ kind: 'identifier', ...facts })),
  },
  identifiers: {
    facts: mapping({
      systems: z.array(systemFacts),
      hasScope: mark.optional(),
    } satisfies Facts<'identifiers'>).transform((facts) => ({ kind: 'identifiers', ...facts })),
  },
  tokens: {
    facts: mapping({
      separator: text,
      typesOption: text,
      omit: z.array(text).optional(),
      omitOptions: z.array(text).optional(),
    } satisfies Facts<'tokens'>).transform((facts) => ({ kind: 'tokens', ...facts, omit: facts.omit ?? [] })),
  },
  joined: { facts: anyText.transform((between) => ({ kind: 'joined', between })) },
  firstOf: {
    facts: mapping({ ways: z.array(as), written: oneOf(['first', 'all']) } satisfies Facts<'firstOf'>).transform(
      (facts) => ({ kind: 'firstOf', ...facts }),
    ),
  },
  constant: { facts: anyText.transform((value) => ({ kind: 'constant', value })) },
  option: { facts: text.transform((name) => ({ kind: 'option', name })) },
  period: {
    facts: mapping({
      pattern: patterns,
      edge: oneOf(['begin', 'end']),
      table: text,
    } satisfies Facts<'period'>).transform((facts) => ({
      kind: 'period',
      ...facts,
    })),
  },
})

/** A code table by the name it has under `codes`. */
const tableIn = (codes: ReadonlyMap<string, CodeTable>): z.ZodType<CodeNode> =>
  text.transform((name, context): CodeNode => {
    const table = codes.get(name)
    if (table !== undefined) return { kind: 'code', table }
    context.addIssue(
      say(`There is no list called ${JSON.stringify(name)} under codes.`, suggest(name, [...codes.keys()])),
    )
    return z.NEVER
  })

/** A list of two codes that is too small to stand under `codes`. */
const flagFacts: z.ZodType<Node> = mapping({ yes: texts, no: texts }).transform(({ yes, no }): Node => {
  const [firstYes = '', ...otherYes] = yes
  const [firstNo = '', ...otherNo] = no
  return flag(firstYes, firstNo, { yes: otherYes, no: otherNo })
})

/**
 * The schema of what stands behind `as`.
 *
 * @param codes the code tables of the file, by name
 */
export const nodeSchema = (codes: ReadonlyMap<string, CodeTable>): z.ZodType<Node> => {
  const self: z.ZodType<Node> = z.lazy(() => schema)
  const notations: Readonly<Record<string, Notation<Node>>> = {
    ...notationsFor(codes, self),
    flag: { facts: flagFacts },
  }
  const schema = wordOrFacts(notations)
  return schema
}
