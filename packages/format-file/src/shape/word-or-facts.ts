import { z } from 'zod'
import { isMapping, type Plain } from '../text/plain.ts'
import { byShape } from './by-shape.ts'
import { say } from './say.ts'
import { suggest } from './suggest.ts'
import { worded } from './worded.ts'

/** How one kind of thing is written: as a word alone, as a word with facts behind it, or either way. */
export interface Notation<T> {
  readonly word?: T
  readonly facts?: z.ZodType<T>
}

/** Reads `integer`, or `date: MM/dd/yyyy`: a word, or one name with its facts. */
export const wordOrFacts = <T>(notations: Readonly<Record<string, Notation<T>>>): z.ZodType<T> => {
  const known = Object.keys(notations)
  const fromWord = z.string().transform((word, context): T => {
    const notation = Object.hasOwn(notations, word) ? notations[word] : undefined
    if (notation?.word !== undefined) return notation.word
    const fix = notation === undefined ? suggest(word, known) : `Write "${word}:" and its facts behind it.`
    const message = notation === undefined ? `${JSON.stringify(word)} is not known here.` : `${word} says too little.`
    context.addIssue(say(message, fix))
    return z.NEVER
  })
  const fromFacts = z.unknown().transform((value, context): T => {
    const [[name, facts] = ['', ''], ...others] = isMapping(value as Plain) ? Object.entries(value as object) : []
    if (others.length > 0 || name === '') {
      context.addIssue(say('One name is expected here.', `Write one of: ${known.join(', ')}.`))
      return z.NEVER
    }
    const schema = Object.hasOwn(notations, name) ? notations[name]?.facts : undefined
    if (schema === undefined) {
      const bare = Object.hasOwn(notations, name)
      const fix = bare ? `Write "${name}" alone.` : suggest(name, known)
      const message = bare ? `${name} has nothing behind it.` : `${JSON.stringify(name)} is not known here.`
      context.addIssue(say(message, fix, [name]))
      return z.NEVER
    }
    const read = schema.safeParse(facts)
    if (read.success) return read.data
    for (const { at, message, fix } of worded(read.error.issues, facts as Plain))
      context.addIssue(say(message, fix, [name, ...at]))
    return z.NEVER
  })
  return byShape({ text: fromWord, names: fromFacts })
}
