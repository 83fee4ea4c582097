import type { Detection } from '@nrec-align/convert'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'

const percent = (score: number): string => `${Math.round(score * 100)} %`

const rank = ({ format, version, score, reasons }: Detection): readonly string[] => [
  `${format} ${version}`,
  percent(score),
  reasons[0] ?? '',
]

/** What some files are, or what they come nearest to. */
export const detectionText = (path: string, ranking: readonly Detection[], colours: Colours): string => {
  const [best] = ranking
  if (best === undefined || best.score === 0)
    return `${colours.red(`${path} is none of the formats that are known.`)}\n`
  const verdict = best.recognised
    ? colours.green(`${path} is ${best.format} ${best.version}.`)
    : colours.red(`${path} is none of the formats that are known; the nearest is ${best.format} ${best.version}.`)
  const reasons = best.reasons.map((reason) => `  ${reason}\n`).join('')
  const files = best.files
    .filter((file) => file.recognised)
    .map((file) => [file.path, file.layout ?? '', file.variant ?? ''])
  const others = ranking.slice(1).filter((one) => one.score > 0)
  return [
    `${verdict}\n${reasons}`,
    best.recognised ? `\n${colours.bold('Files')}\n${textTable(files)}` : '',
    others.length === 0 ? '' : `\n${colours.bold('Others')}\n${textTable(others.map(rank))}`,
  ].join('')
}
