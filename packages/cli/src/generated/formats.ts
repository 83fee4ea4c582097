// Made by "pnpm generate" from the folders under packages/formats; do not edit.
import type { FormatFunction } from '@nrec-align/mapping'

/** The formats that come with the command, by id; each is loaded when it is first asked for. */
export const builtInFormats: Readonly<Record<string, () => Promise<FormatFunction>>> = {
  'aeries': async () => (await import('@nrec-align/format-aeries')).aeries,
  'calpads': async () => (await import('@nrec-align/format-calpads')).calpads,
  'ccd': async () => (await import('@nrec-align/format-ccd')).ccd,
  'clear-impact': async () => (await import('@nrec-align/format-clear-impact')).clearImpact,
  'clever': async () => (await import('@nrec-align/format-clever')).clever,
  'ed-fi': async () => (await import('@nrec-align/format-ed-fi')).edFi,
  'edfacts': async () => (await import('@nrec-align/format-edfacts')).edfacts,
  'google-forms': async () => (await import('@nrec-align/format-google-forms')).googleForms,
  'hsds': async () => (await import('@nrec-align/format-hsds')).hsds,
  'i-ready': async () => (await import('@nrec-align/format-i-ready')).iReady,
  'infinite-campus': async () => (await import('@nrec-align/format-infinite-campus')).infiniteCampus,
  'kra': async () => (await import('@nrec-align/format-kra')).kra,
  'map-growth': async () => (await import('@nrec-align/format-map-growth')).mapGrowth,
  'oneroster': async () => (await import('@nrec-align/format-oneroster')).oneroster,
  'peims': async () => (await import('@nrec-align/format-peims')).peims,
  'pims': async () => (await import('@nrec-align/format-pims')).pims,
  'pmm': async () => (await import('@nrec-align/format-pmm')).pmm,
  'powerschool': async () => (await import('@nrec-align/format-powerschool')).powerschool,
  'qualtrics': async () => (await import('@nrec-align/format-qualtrics')).qualtrics,
  'sds': async () => (await import('@nrec-align/format-sds')).sds,
  'staar': async () => (await import('@nrec-align/format-staar')).staar,
  'star': async () => (await import('@nrec-align/format-star')).star,
  'student-tracker': async () => (await import('@nrec-align/format-student-tracker')).studentTracker,
  'vt-dc': async () => (await import('@nrec-align/format-vt-dc')).vtDc,
}
