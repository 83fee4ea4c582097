import type { IndicatorDefinition } from '@nrec-align/outcomes'
import { type ExitCode, exitCodes, UsageError } from '../failure.ts'
import { type KnownIndicators, knownIndicators } from '../outcomes/known-indicators.ts'
import { anythingNamed, indicatorNamed } from '../outcomes/named.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'
import { readSettings } from '../settings/settings.ts'
import type { Shell } from '../shell.ts'
import { coloursFor } from '../show/colours.ts'
import { comparabilityText } from '../show/comparability-text.ts'
import { catalogueText, frameworkText } from '../show/indicator-list.ts'
import { indicatorText } from '../show/indicator-text.ts'
import type { Action } from './command.ts'

interface Asked {
  readonly known: KnownIndicators
  readonly json: boolean
  readonly language: 'en' | 'es'
  readonly shell: Shell
}

const print = ({ json, shell }: Asked, document: unknown, text: () => string): ExitCode => {
  shell.stdout.write(json ? `${JSON.stringify(document)}\n` : text())
  return exitCodes.clean
}

const compare = async (words: readonly string[], asked: Asked): Promise<ExitCode> => {
  const [one, other, ...more] = words
  if (one === undefined || other === undefined || more.length > 0)
    throw new UsageError('bad-option', '--compare wants two indicators.', 'Such as: --compare pn-essa.4 pn-2011.6')
  const [first, second] = [indicatorNamed(one, asked.known), indicatorNamed(other, asked.known)]
  const { compareIndicators } = await outcomesPackage()
  const comparison = compareIndicators(first, second, asked.known.statements)
  return print(asked, { first: first.id, second: second.id, ...comparison }, () =>
    comparabilityText(first, second, comparison, asked.language, coloursFor(asked.shell.stdout)),
  )
}

const list = (asked: Asked): ExitCode => {
  const { frameworks, indicators } = asked.known
  const facts = frameworks.map(({ indicators: own, ...framework }) => ({ ...framework, indicators: own.map(idOf) }))
  return print(asked, { frameworks: facts, indicators }, () =>
    catalogueText(frameworks, asked.language, coloursFor(asked.shell.stdout)),
  )
}

const idOf = ({ id }: IndicatorDefinition): string => id

const show = (id: string, asked: Asked): ExitCode => {
  const found = anythingNamed(id, asked.known)
  const colours = coloursFor(asked.shell.stdout)
  return 'framework' in found
    ? print(asked, found.framework, () => frameworkText(found.framework, asked.language, colours))
    : print(asked, found.indicator, () => indicatorText(found.indicator, asked.language, colours))
}

/** Lists the indicators that are known, shows one, or compares two. */
export const indicators: Action = async (words, flags, shell) => {
  const { json, language } = await readSettings([], flags, shell.folder)
  const known = await knownIndicators(flags.indicators ?? [], shell.folder)
  const asked: Asked = { known, json: json === true, language: language ?? 'en', shell }
  if (flags.compare === true) return compare(words, asked)
  const [what, ...more] = words
  if (more.length > 0) throw new UsageError('bad-option', 'Name one framework or indicator, or compare two: --compare.')
  return what === undefined ? list(asked) : show(what, asked)
}
