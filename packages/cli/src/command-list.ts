import type { Option } from 'commander'
import type { Action } from './commands/command.ts'
import {
  beginningOptions,
  commonOptions,
  comparingOptions,
  convertingOptions,
  crosswalkOptions,
  describingOptions,
  detectingOptions,
  explainingOptions,
  indicatorOptions,
  outcomesOptions,
  readingOptions,
  schemaOptions,
} from './options.ts'

/** What the command line says about one command. */
export interface CommandFacts {
  readonly name: string
  readonly words: readonly (readonly [word: string, what: string])[]
  readonly description: string
  /** Quoted so that it works in every shell. */
  readonly example: string
  readonly options: () => Option[]
  readonly load: () => Promise<Action>
}

/** All commands, in the order in which somebody meets them. */
export const commands: readonly CommandFacts[] = [
  {
    name: 'formats',
    words: [],
    description: 'List the formats that are known.',
    example: 'nrec-align formats',
    options: commonOptions,
    load: async () => (await import('./commands/formats.ts')).formats,
  },
  {
    name: 'describe',
    words: [['<what>', 'a format, a layout such as calpads.senr, or a column such as "calpads.senr.Grade Level Code"']],
    description: 'Show what a format is, its columns and codes, and where each column goes.',
    example: 'nrec-align describe oneroster.users --lineage',
    options: describingOptions,
    load: async () => (await import('./commands/describe.ts')).describe,
  },
  {
    name: 'crosswalk',
    words: [['<format>', 'a format, such as calpads or oneroster@1.1']],
    description: 'List what every column and code corresponds to, in the common record and in CEDS.',
    example: 'nrec-align crosswalk calpads --sssom',
    options: crosswalkOptions,
    load: async () => (await import('./commands/crosswalk.ts')).crosswalk,
  },
  {
    name: 'schema',
    words: [['[entity]', 'an entity of the common record, such as enrollment']],
    description:
      'Print what the common record is: an entity as JSON Schema, or all of it as SQL tables or dbt sources.',
    example: 'nrec-align schema --ddl postgres',
    options: schemaOptions,
    load: async () => (await import('./commands/schema.ts')).schema,
  },
  {
    name: 'compare',
    words: [
      ['[from]', 'the format you have, such as calpads'],
      ['[to]', 'the format you want, such as oneroster@1.2'],
    ],
    description: 'Say what a conversion loses and what you must bring, for two formats or, with --all, for every two.',
    example: 'nrec-align compare calpads oneroster --table organizations=schools.csv',
    options: comparingOptions,
    load: async () => (await import('./commands/compare.ts')).compare,
  },
  {
    name: 'detect',
    words: [['<path>', 'a file, folder or ZIP']],
    description: 'Say which format and version some files have, and why.',
    example: 'nrec-align detect roster.zip',
    options: detectingOptions,
    load: async () => (await import('./commands/detect.ts')).detect,
  },
  {
    name: 'init',
    words: [
      ['<what>', 'what to begin: "format", a format of your own'],
      ['<sample>', 'a file with a header and some records'],
    ],
    description: 'Propose a format file for a sample: which column is what, with every guess marked.',
    example: 'nrec-align init format members.csv --out our-club.yaml',
    options: beginningOptions,
    load: async () => (await import('./commands/init.ts')).init,
  },
  {
    name: 'validate',
    words: [['[source...]', 'files, folders or ZIPs']],
    description: 'Check files against the specification of their format.',
    example: 'nrec-align validate SENR.txt --worklist to-correct.xlsx',
    options: readingOptions,
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'convert',
    words: [['[source...]', 'files, folders or ZIPs, one or several']],
    description: 'Convert sources into another format, with a report of everything that happened.',
    example: 'nrec-align convert SENR.txt --to oneroster@1.2 --table "organizations=our schools.csv" --out roster',
    options: convertingOptions,
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  {
    name: 'explain',
    words: [
      [
        '[what...]',
        'a folder that "convert" made, a record such as users.csv:12, a column, and where needed the sources again; with --local-record-id only sources',
      ],
    ],
    description: 'Say where a cell of a result comes from, or what became of a record that an error report names.',
    example: 'nrec-align explain roster users.csv:12 givenName --table "organizations=our schools.csv"',
    options: explainingOptions,
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'indicators',
    words: [
      ['[what...]', 'a framework such as pn-essa, an indicator such as pn-essa.4, or with --compare two indicators'],
    ],
    description: 'List the indicators that are known, say what one means, or whether two can be compared.',
    example: 'nrec-align indicators --compare pn-essa.4 pn-2011.6',
    options: indicatorOptions,
    load: async () => (await import('./commands/indicators.ts')).indicators,
  },
  {
    name: 'outcomes',
    words: [['<record>', 'a common record, such as a folder that "convert --to canonical" made']],
    description: 'Compute indicators, hide what would tell of single children, and write tables and a page.',
    example: 'nrec-align outcomes common --framework shared --groups "race,sex" --ledger releases.json --out outcomes',
    options: outcomesOptions,
    load: async () => (await import('./commands/outcomes.ts')).outcomes,
  },
]
