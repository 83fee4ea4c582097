import { nearest } from '@nrec-align/convert'
import type { Display, PolicyPreset, ProtectionPolicy } from '@nrec-align/outcomes'
import { suggestion, UsageError } from '../failure.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'
import type { Settings } from '../settings/settings.ts'
import { listed } from './listed.ts'
import { oneOf } from './one-of.ts'

/** When a figure is hidden, and how the release shows figures. */
export interface Protection {
  readonly policy: ProtectionPolicy
  readonly display: Display
}

/** Numbers of a policy as they are typed, each with the least that it may be. */
const least = { minimumPeople: 1, minimumCount: 0, width: 1 } as const

const number = (name: keyof typeof least, text: string): number => {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least[name]) return value
  throw new UsageError('bad-option', `--policy ${name} wants a whole number from ${least[name]}, not "${text}".`)
}

const withNumbers = (policy: ProtectionPolicy, text: string): ProtectionPolicy => {
  const numbers = listed(text).map((pair): readonly [string, number] => {
    const [typed = '', value = ''] = pair.split('=')
    const name = oneOf('--policy', typed.trim(), Object.keys(least) as (keyof typeof least)[])
    return [name, number(name, value.trim())]
  })
  return { ...policy, ...Object.fromEntries(numbers) }
}

/** What `--policy` and `--display` ask for; a preset brings its own display. */
export const protectionOf = async ({ policy, display, percentDigits }: Settings): Promise<Protection> => {
  const { defaultBands, defaultPolicy, mergeMasked, policyPresets, ranges, suppress } = await outcomesPackage()
  const displays = {
    suppress: () => suppress(percentDigits === undefined ? {} : { percentDigits }),
    ranges: () => ranges(defaultBands),
    'merge-masked': mergeMasked,
  } as const
  if (percentDigits !== undefined && (display ?? 'suppress') !== 'suppress')
    throw new UsageError('bad-option', '--percent-digits goes with --display suppress.')
  const wanted = display === undefined && percentDigits === undefined ? undefined : displays[display ?? 'suppress']()
  if (policy === undefined) return { policy: defaultPolicy, display: wanted ?? suppress() }
  if (policy.includes('=')) return { policy: withNumbers(defaultPolicy, policy), display: wanted ?? suppress() }
  const presets: Readonly<Record<string, PolicyPreset>> = policyPresets
  const preset = presets[policy]
  if (preset !== undefined) return { policy: preset.policy, display: wanted ?? preset.display }
  const known = Object.keys(presets)
  const hint = `${suggestion(nearest(policy, known), known)} Or say numbers: minimumPeople=15,minimumCount=3.`
  throw new UsageError('bad-option', `--policy does not know "${policy}".`, hint)
}
