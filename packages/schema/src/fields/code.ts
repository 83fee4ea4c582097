import { z } from 'zod'
import type { CodeSet } from '../code-sets/index.ts'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'

type CodeField<Code extends string> = z.ZodEnum<{ [C in Code]: C }>

const oneOf = <Code extends string>(set: CodeSet<Code>): CodeField<Code> => z.enum(set.codes.map(([code]) => code))

export const code = <Code extends string>(set: CodeSet<Code>, facts: Facts): CodeField<Code> =>
  oneOf(set).meta(metadata({ ...facts, fieldType: 'code', codeSet: set.name }))

export const codes = <Code extends string>(set: CodeSet<Code>, facts: Facts): z.ZodArray<CodeField<Code>> =>
  z.array(oneOf(set)).meta(metadata({ ...facts, fieldType: 'codes', codeSet: set.name }))
