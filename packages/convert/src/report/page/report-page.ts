import { type Html, html } from '@nrec-align/io'
import { referenceTables } from '../../tables/reference-tables.ts'
import type { Report } from '../report.ts'
import type { Audience } from './audience.ts'
import { carriedSection } from './carried-section.ts'
import { neededSection } from './needed-section.ts'
import { counted, number } from './numbers.ts'
import { problemsSection } from './problems-section.ts'
import { readSection } from './read-section.ts'
import { recordsSection } from './records-section.ts'
import { schoolsSection } from './schools-section.ts'
import { style } from './style.ts'
import { writtenSection } from './written-section.ts'

const marks: Readonly<Record<Audience, string>> = {
  internal: 'Internal: for the people who hold the records',
  public: 'Public: shows no record, and no school with fewer than 10 people of a kind',
}

const titleOf = ({ sources, target }: Report): string => {
  const formats = sources.filter(({ format }) => format !== referenceTables.format.id)
  const from = [...new Set(formats.map(({ format, version }) => `${format} ${version}`))].join(', ')
  return target === undefined ? `Checked: ${from}` : `${from} to ${target.format} ${target.version}`
}

const setAside = ({ dispositions: { read, written } }: Report): number =>
  read.rejected + written.reduce((sum, one) => sum + one.rejected, 0)

const verdict = (report: Report): string => {
  const aside = setAside(report)
  const records = counted(report.dispositions.read.in, 'record')
  return aside === 0 ? `${records} read, none set aside.` : `${records} read, ${number(aside)} set aside.`
}

const tile = (name: string, value: string, kind = ''): Html =>
  html`<div class="${kind}"><dt>${name}</dt><dd>${value}</dd></div>`

const tiles = (report: Report): Html => {
  const { read, written } = report.dispositions
  const rows = written.reduce((sum, one) => sum + one.written, 0)
  const carried = report.coverage?.percentCarried
  return html`<dl class="tiles">${tile('Records read', number(read.in))}${tile('Good', number(read.converted), 'good')}${tile('Skipped', number(read.skipped), read.skipped === 0 ? '' : 'skip')}${tile('Set aside', number(setAside(report)), setAside(report) === 0 ? '' : 'bad')}${written.length === 0 ? html`` : tile('Rows written', number(rows))}${carried === undefined ? html`` : tile('Columns carried', `${Math.round(carried)} %`)}</dl>
`
}

/** Files with student records beside the page, which only its internal readers have. */
const where = html` Everything on this page is also in <code>report.json</code>; every single finding is in <code>issues.csv</code>.`

const contents = (sections: readonly (readonly [id: string, name: string, section: Html])[]): Html =>
  html`<nav aria-label="Contents"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`

/**
 * Makes the page about a run: one file that needs no network and no scripts.
 *
 * @param report what happened
 * @param audience `public` leaves out records, and groups of fewer than 10 people
 * @returns HTML; it holds no value of a person
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { reportPage, validate } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const report = await validate(oneroster(), inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'))
 * assert.ok(reportPage(report, 'internal').includes('Internal'))
 * ```
 */
export const reportPage = (report: Report, audience: Audience): string => {
  const all = [
    ['problems', 'What to look at', problemsSection(report, audience)],
    ['schools', 'By school', schoolsSection(report, audience)],
    ['records', 'What happened', recordsSection(report)],
    ['read', 'What was read', readSection(report)],
    ['written', 'What was written', writtenSection(report)],
    ['needed', 'What was missing', neededSection(report)],
    ['carried', 'What the target can hold', carriedSection(report)],
  ] as const
  const sections = all.filter(([, , { markup }]) => markup !== '')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${titleOf(report)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<span class="mark ${audience}">${marks[audience]}</span>
<h1>${titleOf(report)}</h1>
<p class="verdict">${verdict(report)}</p>
</header>
<main>
${tiles(report)}${contents(sections)}${sections.map(([, , one]) => one)}</main>
<footer>Made by ${report.tool.name} ${report.tool.version} in ${(report.timings.milliseconds / 1000).toFixed(1)} s.${audience === 'internal' ? where : html``}</footer>
</body>
</html>
`.markup
}
