import type { PathStep, TreePath } from './tree-path.ts'
import { straightened } from './tree-path.ts'

/** An element and where it stands in the text. */
interface Element {
  readonly name: string
  readonly start: number
  end: number
  readonly inside: Element[]
  text: string
}

const TOKEN = /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+)/gs

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The element a well-formed record is, with all elements inside it. */
const elementOf = (record: string): Element => {
  const root: Element = { name: '', start: 0, end: record.length, inside: [], text: '' }
  const open: Element[] = [root]
  for (const found of record.matchAll(TOKEN)) {
    const [whole, cdata, slash, name, rest = '', plain] = found
    const inner = open.at(-1) as Element
    if (name === undefined) {
      inner.text += cdata ?? unescaped(plain ?? '')
    } else if (slash === '/') {
      inner.end = found.index + whole.length
      open.pop()
    } else {
      const element = {
        name: localName(name),
        start: found.index,
        end: found.index + whole.length,
        inside: [],
        text: '',
      }
      inner.inside.push(element)
      if (!rest.endsWith('/')) open.push(element)
    }
  }
  return root.inside[0] ?? root
}

const isChosen = (element: Element, [name = '', ...rest]: readonly string[], text: string): boolean =>
  element.inside
    .filter((one) => one.name === name)
    .some((one) => (rest.length > 0 ? isChosen(one, rest, text) : one.text.trim() === text))

/** The elements that a step leads to; a list is only elements of one name that follow each other. */
const led = (element: Element, step: PathStep): readonly Element[] => {
  if (step.kind === 'member') return element.inside.filter(({ name }) => name === step.name)
  if (step.kind === 'where') return isChosen(element, step.member.split('/'), step.text) ? [element] : []
  return [element]
}

/**
 * A record of XML without the elements at some paths; all else stays as it is written. Attributes stay.
 *
 * @param text one well-formed element
 * @param paths where what is to go stands below the element
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { pruneXml, treePath } from '@nrec-align/io'
 *
 * assert.equal(pruneXml('<P><Id>1</Id><Ssn>x</Ssn></P>', [treePath('Ssn')]), '<P><Id>1</Id></P>')
 * ```
 */
export function pruneXml(text: string, paths: readonly TreePath[]): string {
  const root = elementOf(text)
  const gone = paths.flatMap((path) =>
    straightened(path).reduce<readonly Element[]>((found, step) => found.flatMap((one) => led(one, step)), [root]),
  )
  let kept = ''
  let at = 0
  for (const { start, end } of gone.filter((one) => one !== root).toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue
    kept += text.slice(at, start)
    at = end
  }
  return kept + text.slice(at)
}
