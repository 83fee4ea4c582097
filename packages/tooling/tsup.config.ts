import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** Entry points are read from the package's own `exports`, so that a new entry is named once. */
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { '@nrec-align/source'?: string; require?: unknown } | string>
}
const entry = Object.fromEntries(
  Object.values(manifest.exports).flatMap((target) => {
    const source = typeof target === 'string' ? undefined : target['@nrec-align/source']
    return source === undefined ? [] : [[source.replace(/^\.\/src\//, '').replace(/\.ts$/, ''), source]]
  }),
)

/** A package that no CommonJS module can load, because what it builds on cannot be, is built as ES modules only. */
const isRequirable = Object.values(manifest.exports).some(
  (target) => typeof target !== 'string' && target.require !== undefined,
)

export default defineConfig({
  entry,
  format: isRequirable ? ['esm', 'cjs'] : ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
  target: 'es2023',
})
