/**
 * Which of our packages each package may import. A package that is not listed here may import any of them:
 * the command, the laws and the tools sit on top.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  '@nrec-align/schema': [],
  '@nrec-align/mapping': ['@nrec-align/schema'],
  '@nrec-align/io': [],
  '@nrec-align/format-file': ['@nrec-align/schema', '@nrec-align/mapping'],
  '@nrec-align/convert': ['@nrec-align/schema', '@nrec-align/mapping', '@nrec-align/io'],
  '@nrec-align/sql': ['@nrec-align/schema', '@nrec-align/mapping', '@nrec-align/io', '@nrec-align/convert'],
  '@nrec-align/outcomes': ['@nrec-align/schema', '@nrec-align/mapping', '@nrec-align/io', '@nrec-align/sql'],
}
const formatLayer: readonly string[] = ['@nrec-align/schema', '@nrec-align/mapping']

/** True when the architecture lets a package import another one, or itself. */
export function mayImport(importer: string, imported: string): boolean {
  const allowed = layers[importer] ?? (importer.startsWith('@nrec-align/format-') ? formatLayer : undefined)
  return allowed === undefined || imported === importer || allowed.includes(imported)
}

/** The engines: packages that work on any format and so never name one. */
export const engines: readonly string[] = Object.keys(layers)

/** Folders whose files may use Node: entries for Node, and generators. Everything else also runs in a browser. */
export const nodeFolders = /\/src\/(?:node|duckdb|relational|generate)\//

/** The packages whose default entries run in a browser. */
export function runsInBrowser(packageName: string): boolean {
  return engines.includes(packageName) || packageName.startsWith('@nrec-align/format-')
}
