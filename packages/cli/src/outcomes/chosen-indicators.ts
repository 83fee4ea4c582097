import type { IndicatorDefinition } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import type { Settings } from '../settings/settings.ts'
import { isIndicatorFile, type KnownIndicators, knownIndicators } from './known-indicators.ts'
import { listed } from './listed.ts'
import { frameworkNamed, indicatorNamed } from './named.ts'

/** What a run is about, and everything that can be named. */
export interface ChosenIndicators {
  readonly chosen: readonly IndicatorDefinition[]
  readonly known: KnownIndicators
}

/** The indicators of `--framework` and `--indicators`, in the order given, each once: all of a framework or a file, or one by its id. */
export const chosenIndicators = async (
  { framework = [], indicators = [] }: Settings,
  folder: string,
): Promise<ChosenIndicators> => {
  const wanted = indicators.flatMap(listed)
  const known = await knownIndicators(wanted.filter(isIndicatorFile), folder)
  const ofFrameworks = framework.flatMap(listed).flatMap((id) => frameworkNamed(id, known).indicators)
  const byId = wanted.filter((one) => !isIndicatorFile(one)).map((id) => indicatorNamed(id, known))
  const chosen = [...new Map([...ofFrameworks, ...known.local, ...byId].map((one) => [one.id, one])).values()]
  if (chosen.length === 0) {
    const hint =
      'Add --framework <id>, or --indicators with ids or a file of your own. "nrec-align indicators" lists them.'
    throw new UsageError('no-indicators', 'Say which indicators are to be computed.', hint)
  }
  return { chosen, known }
}
