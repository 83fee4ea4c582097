import { budgets } from '../bundles/budgets.ts'
import type { GeneratedFile } from './generator.ts'
import { aligned, withPart } from './marked-part.ts'

const path = 'docs/performance.md'

/** How large each package may be in a browser, in the page on performance. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  const rows = Object.entries(budgets).map(([name, kilobytes]) => [`\`${name}\``, String(kilobytes)])
  const table = aligned([['package', 'at most, kB after gzip'], ...rows])
  const [begin, end] = ['<!-- bundles: made by "pnpm generate" -->', '<!-- end of bundles -->']
  return [{ path, text: withPart(path, begin, end, table) }]
}
