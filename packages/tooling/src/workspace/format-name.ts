/** The name a format's package exports: `clear-impact` → `clearImpact`. */
export function exportName(formatId: string): string {
  return formatId.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

/** The name of a format's package: `clear-impact` → `@nrec-align/format-clear-impact`. */
export function packageName(formatId: string): string {
  return `@nrec-align/format-${formatId}`
}
