import type { Issue } from '@nrec-align/mapping'
import type { Language } from './language.ts'
import { phrase, type Worded } from './worded.ts'

type Fact = string | number

/** What the facts beside a finding add to its message. */
const details: Readonly<Record<string, Worded<(value: Fact) => string>>> = {
  length: phrase(
    (value: Fact) => `It has exactly ${value} characters.`,
    (value: Fact) => `Tiene exactamente ${value} caracteres.`,
  ),
  most: phrase(
    (value: Fact) => `At most ${value} characters fit.`,
    (value: Fact) => `Caben como máximo ${value} caracteres.`,
  ),
  expected: phrase(
    (value: Fact) => `The layout has ${value} cells.`,
    (value: Fact) => `El diseño tiene ${value} celdas.`,
  ),
  found: phrase(
    (value: Fact) => `The record has ${value}.`,
    (value: Fact) => `El registro tiene ${value}.`,
  ),
  meant: phrase(
    (value: Fact) => `It is read as ${value}.`,
    (value: Fact) => `Se lee como ${value}.`,
  ),
  what: phrase(
    (value: Fact) => `It is about ${value}.`,
    (value: Fact) => `Se trata de ${value}.`,
  ),
}

/** What is to be added for one finding: facts about it, and the words of the rule itself, which are English. */
export const findingDetail = ({ detail = {} }: Issue, language: Language): string =>
  Object.entries(detail)
    .flatMap(([name, value]) => {
      if (name === 'message' || name === 'fix') return [String(value)]
      return details[name] === undefined ? [] : [details[name][language](value)]
    })
    .join(' ')
