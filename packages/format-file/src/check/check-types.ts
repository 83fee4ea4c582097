import { type Binding, type Format, type Interpreter, type Node, pairPath, visit } from '@nrec-align/mapping'
import type { FieldType, Leaf } from '@nrec-align/schema'
import type { Finding } from '../problem.ts'
import type { PlainMapping } from '../text/plain.ts'
import { versionPaths } from './check-declaration.ts'

const several: Partial<Record<FieldType, FieldType>> = { codes: 'code', texts: 'text', references: 'reference' }

const isIdentifier = (leaf: Leaf): boolean => leaf.field.name === 'identifiers'

const among =
  (...types: readonly FieldType[]) =>
  (_: Node, leaf: Leaf): boolean =>
    types.includes(leaf.type)

/** Kinds of fields that no one text holds. */
const compound: ReadonlySet<FieldType> = new Set(['struct', 'structs', 'keyed', 'reference', 'references'])

/** The field as one value of it is written: an element where the field is a list. */
const element = (leaf: Leaf): Leaf => ({ ...leaf, type: several[leaf.type] ?? leaf.type })

/** Whether the values of a rule are what a field holds; the compiler says this for a declaration in code. */
const fits: Interpreter<Leaf, boolean> = {
  text: (_, leaf) => leaf.type === 'text' && !isIdentifier(leaf),
  integer: among('integer'),
  decimal: among('decimal'),
  date: among('date', 'partialDate'),
  instant: among('instant'),
  schoolYear: among('schoolYear'),
  // The meaning of a code is written as the field's own text, so it may be of any kind that one text holds.
  code: (_, leaf) => !isIdentifier(leaf) && !compound.has(leaf.type),
  list: (node, leaf) => visit(fits, node.of, node.take === 'first' ? leaf : element(leaf)),
  flags: among('codes', 'texts'),
  slots: (node, leaf) => visit(fits, node.of, element(leaf)),
  affix: (node, leaf) => visit(fits, node.of, leaf),
  part: (node, leaf) => visit(fits, node.of, leaf),
  groups: among('structs'),
  eachColumn: among('structs'),
  identifiers: (_, leaf) => isIdentifier(leaf),
  identifier: (_, leaf) => isIdentifier(leaf),
  tokens: (_, leaf) => isIdentifier(leaf),
  joined: (_, leaf) => leaf.type === 'text' && !isIdentifier(leaf),
  firstOf: (node, leaf) => node.ways.every((one) => visit(fits, one, leaf)),
  constant: () => true,
  option: () => true,
  period: among('date'),
}

const wrongPairs = (binding: Binding): readonly (readonly [path: string, leaf: Leaf, kind: string])[] =>
  Object.entries(binding.pairs).flatMap(([path, [, node]]) => {
    const leaf = pairPath(binding.grain, path)?.leaf
    return leaf === undefined || visit(fits, node, leaf) ? [] : [[path, leaf, node.kind] as const]
  })

const nameOf = (leaf: Leaf): string => (isIdentifier(leaf) ? 'an identifier' : `of the kind "${leaf.type}"`)

/** Rules whose values are not what their field holds. */
export const checkTypes = (format: Format, value: PlainMapping): readonly Finding[] =>
  format.versions.flatMap(({ bindings }, place) =>
    bindings.flatMap((binding) =>
      wrongPairs(binding).map(([path, leaf, kind]) => ({
        at: [
          ...(versionPaths(format, value)[place] ?? []),
          ...['layouts', binding.layout, 'records', binding.id, 'pairs', path],
        ],
        message: `${path} is ${nameOf(leaf)}, which "${kind}" does not give.`,
        fix: 'Write another rule behind "as:", or another path.',
      })),
    ),
  )
