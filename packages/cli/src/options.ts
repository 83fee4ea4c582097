import type { LongestGap } from '@nrec-align/convert'
import { InvalidArgumentError, Option } from 'commander'
import { longestGap } from './settings/longest-gap.ts'

const repeated = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

const percent = (value: string): number => {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 100) return number
  throw new InvalidArgumentError('It is a number from 0 to 100.')
}

const count = (value: string): number => {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('It is a whole number from 1 on.')
}

const gap = (value: string): LongestGap => {
  const found = longestGap(value)
  if (found !== undefined) return found
  throw new InvalidArgumentError('It is a number of days, such as 10 or 8-weekdays.')
}

/** Options of every command. */
export const commonOptions = (): Option[] => [
  new Option('--json', 'print one JSON document'),
  new Option('--config <file>', 'settings from nrec-align.config.json or .yaml'),
]

const optionAndTable = (): Option[] => [
  new Option('--set <name=value>', 'a fact that stands in no column; may be given several times').argParser(repeated),
  new Option('--table <name=csv>', 'a table beside the sources, such as organizations=schools.csv').argParser(repeated),
]

/** Options of `init`. */
export const beginningOptions = (): Option[] => [
  new Option('--out <file>', 'where the format file goes; printed unless told'),
  new Option('--replace', 'replace what is there already'),
  ...commonOptions(),
]

/** Options of `detect`. */
export const detectingOptions = (): Option[] => [
  new Option('--from <format>', 'ask about this format only, such as calpads or ./our-district.yaml'),
  ...commonOptions(),
]

/** Options of `describe`. */
export const describingOptions = (): Option[] => [
  new Option('--lineage', 'show where each column goes in the common record'),
  new Option('--changes <v1..v2>', 'show what differs between two versions or variants, such as 1.1..1.2'),
  new Option('--table-schema', 'print a Table Schema of the layout, or a Data Package of the format, as JSON'),
  ...commonOptions(),
]

/** Options of `crosswalk`. */
export const crosswalkOptions = (): Option[] => [
  new Option('--csv', 'print a CSV file'),
  new Option('--sssom', 'print a mapping set of SSSOM, as tab-separated text'),
  ...commonOptions(),
]

/** Options of `schema`. */
export const schemaOptions = (): Option[] => [
  new Option('--ddl <database>', 'print the tables as SQL').choices(['postgres', 'sqlserver', 'duckdb']),
  new Option('--dbt', 'print the tables as sources of dbt, with tests'),
  new Option('--in <schema>', 'with --dbt: schema of the database in which the tables are'),
  ...commonOptions(),
]

/** Options of `compare`. */
export const comparingOptions = (): Option[] => [
  new Option('--all', 'compare every two formats that are known'),
  new Option('--markdown', 'print Markdown'),
  ...optionAndTable(),
  ...commonOptions(),
]

const longestGapOption = (): Option =>
  new Option(
    '--longest-gap <days>',
    'longest time between two enrollments of a school year, such as 10 or 8-weekdays',
  ).argParser(gap)

const languageOption = (what: string): Option => new Option('--language <code>', what).choices(['en', 'es'])

const localIndicators = (what: string): Option => new Option('--indicators <what>', what).argParser(repeated)

/** Options of `indicators`. */
export const indicatorOptions = (): Option[] => [
  new Option('--compare', 'say whether two indicators can be compared, and why'),
  localIndicators("a file of your community's own indicators, such as indicators.yaml; may be given several times"),
  languageOption('language of names and reasons; English unless told'),
  ...commonOptions(),
]

/** What every command that reads sources may be told about them. */
const sourceOptions = (): Option[] => [
  new Option(
    '--from <format>',
    'format of the sources that do not name theirs, such as oneroster@1.1 or ./our-district.yaml',
  ),
  new Option('--layout <version>', 'version or variant to read files with whose columns fit none'),
  ...optionAndTable(),
  new Option('--codes <csv>', 'a list of unknown codes, filled in'),
  new Option('--as-of <day>', 'only what holds on this day, such as 2025-10-01'),
  new Option('--trust <names>', 'sources from most to least trusted, with commas between them'),
  new Option('--on-error <policy>', 'what happens to a record with an invalid cell that is required').choices([
    'quarantine',
    'drop-field',
    'fail',
  ]),
  new Option('--unknown-code <policy>', 'what an unknown code becomes').choices(['other', 'absent']),
  new Option('--repair', 'put back leading zeros where a spreadsheet program took them, and list each repair'),
]

/** Options of `explain`. */
export const explainingOptions = (): Option[] => [
  new Option('--local-record-id <text>', 'what an error report of the receiving system calls the record'),
  new Option('--show-values', 'show values, and not only their shapes'),
  new Option('--to <format>', 'with --local-record-id: also say which rows of this format the record becomes'),
  new Option('--normalise', "write the specification's own form also where the format stays the same"),
  longestGapOption(),
  ...sourceOptions(),
  ...commonOptions(),
]

/** Options of the commands that report on sources. */
export const readingOptions = (): Option[] => [
  ...sourceOptions(),
  new Option('--fail-above <percent>', 'give up when more records than this are set aside').argParser(percent),
  new Option('--workers <count>', 'threads that read large files side by side, with the same result').argParser(count),
  new Option('--worklist <file>', 'write the findings with school and student id to a .csv or .xlsx file'),
  new Option('--replace', 'replace what is there already'),
  ...commonOptions(),
]

/** Options of `convert` alone. */
export const convertingOptions = (): Option[] => [
  new Option('--to <format>', 'format to convert to, such as oneroster@1.2, or "canonical" for the common record'),
  new Option('--out <folder>', 'where the result goes; absent or empty'),
  new Option('--dry-run', 'do everything but write'),
  new Option('--unpacked', 'write the files side by side instead of a ZIP'),
  new Option('--normalise', "write the specification's own form also where the format stays the same"),
  new Option('--spreadsheet-safe', 'guard cells that a spreadsheet program would run as a formula'),
  new Option('--with-facets', 'keep what each record says beside the combined records (for "canonical" only)'),
  new Option('--unmerged', 'write what each record says, without combining records (for "canonical" only)'),
  new Option('--as <kind>', 'how the common record is written').choices(['ndjson', 'csv', 'xlsx', 'parquet']),
  new Option('--by-school-year', 'put the records of each school year into a folder of their own (for Parquet only)'),
  new Option(
    '--engine <name>',
    'where records are combined: in memory, or in an embedded database for sources that do not fit there; chosen by the size of the sources unless told',
  ).choices(['memory', 'duckdb']),
  new Option(
    '--decode <how>',
    'how records are read: row by row, or as SQL in the embedded database, a second and slower reading with the same result',
  ).choices(['rows', 'sql']),
  new Option(
    '--memory-limit <size>',
    'what the embedded database may hold, such as 1GB; the whole process takes up to twice as much (with --engine duckdb, --decode sql or --as parquet)',
  ),
  new Option('--temp-dir <folder>', 'where the embedded database keeps what does not fit into memory'),
  longestGapOption(),
  new Option('--report <audience>', 'a page without records and small numbers').choices(['internal', 'public']),
  ...readingOptions(),
]

const digits = (value: string): number => {
  if (/^[0-4]$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It is a whole number from 0 to 4.')
}

/** Options of `outcomes`. */
export const outcomesOptions = (): Option[] => [
  new Option('--framework <id>', 'compute all indicators of a framework; may be given several times').argParser(
    repeated,
  ),
  localIndicators('compute these: ids with commas between them, or a file such as indicators.yaml'),
  new Option(
    '--by <kinds>',
    'kinds of place: school, district, state, initiative, partner, place; with commas between them',
  ),
  new Option('--groups <groups>', 'groups to tell apart, such as race,sex,race+sex or participation:after-school'),
  new Option(
    '--silence-means-no <groups>',
    'groups of which the sources only say who belongs to them, such as disability',
  ),
  new Option('--years <years>', 'school years by the year in which they end, such as 2023-2025; all unless told'),
  new Option('--pool <years>', 'years to add up, such as 2023-2025, which lets small groups be seen'),
  new Option('--places <csv>', 'who belongs to which place of your own: place with person, school or address'),
  new Option(
    '--policy <policy>',
    'when a figure is hidden: a published practice such as most-states, or minimumPeople=15',
  ),
  new Option('--display <how>', 'how figures are shown').choices(['suppress', 'ranges', 'merge-masked']),
  new Option('--percent-digits <count>', 'with --display suppress: round percentages, and leave out counts').argParser(
    digits,
  ),
  new Option('--ledger <file>', 'what was published before; read at the beginning and brought up to date at the end'),
  new Option('--story <file>', 'what the community says about its figures, such as story.yaml'),
  new Option('--as <kind>', 'how tables are written; CSV unless told').choices(['csv', 'xlsx', 'parquet']),
  languageOption('language of names, and the one the page shows first; English unless told'),
  new Option('--out <folder>', 'where the result goes; absent or empty'),
  new Option('--replace', 'replace what is there already'),
  ...commonOptions(),
]
