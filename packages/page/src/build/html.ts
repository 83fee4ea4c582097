import { createHash } from 'node:crypto'
import { packed } from './packed.ts'
import type { PageParts } from './parts.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What the page may do: run its own script, begin workers from its own parts, and nothing else; no connection of any kind.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export const policyFor = ({ style, page }: Pick<PageParts, 'style' | 'page'>): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(page)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A part that the browser neither runs nor shows. */
const block = (attributes: string, text: string): string =>
  `<script type="application/gzip" ${attributes}>${packed(text)}</script>`

/** Puts everything into one file. */
export const htmlOf = (parts: PageParts): string => {
  if (/<\/script|<!--/i.test(parts.page)) throw new Error('the script of the page would end where it stands')
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(parts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<title>nrec-align</title>',
    `<style>${parts.style}</style>`,
    '</head>',
    '<body>',
    '<div id="page"></div>',
    '<noscript>This page does its work in your browser and needs JavaScript. · Esta página trabaja en su navegador y necesita JavaScript.</noscript>',
    block('id="engine"', parts.engine),
    block('id="format-reader"', parts.formatReader),
    ...parts.formats.map(([id, text]) => block(`data-format="${id}"`, text)),
    `<script>${parts.page}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
