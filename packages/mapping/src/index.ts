export { asIfWritten } from './analyse/as-if-written.ts'
export { checkFormat } from './analyse/check-format.ts'
export type { SystemsBySpace } from './analyse/common/common-format.ts'
export type { CommonLoss, FieldLoss } from './analyse/common/common-loss.ts'
export { commonLoss } from './analyse/common/common-loss.ts'
export type { Coverage, EntityCoverage, LayoutCoverage } from './analyse/coverage.ts'
export { coverage } from './analyse/coverage.ts'
export { datePatternOf } from './analyse/date-pattern.ts'
export type { Fill, LayoutFill, MissingCell } from './analyse/fill/fillable.ts'
export { fillable, missing } from './analyse/fill/fillable.ts'
export type { Home, Hop } from './analyse/home.ts'
export { homesOf } from './analyse/home.ts'
export { isWritten } from './analyse/is-written.ts'
export type { LineageStep } from './analyse/lineage.ts'
export { lineage } from './analyse/lineage.ts'
export type { RecordFate } from './analyse/loss/column-fate.ts'
export type { ColumnLoss, Fate, Verdict } from './analyse/loss/column-loss.ts'
export { loss } from './analyse/loss/loss.ts'
export type { LossPredicate } from './analyse/loss/loss-predicate.ts'
export { percentCarried } from './analyse/loss/percent-carried.ts'
export { optionsFor } from './analyse/options-of.ts'
export type { Problem, ProblemCode } from './analyse/problem.ts'
export { affix } from './codec/affix.ts'
export type {
  CodeDirection,
  CodeNode,
  CodeRelation,
  CodeRow,
  CodesOf,
  CodeTable,
  CodeTableFacts,
} from './codec/code.ts'
export { canonicalOf, code, codeTable, flag, textTable } from './codec/code.ts'
export type { Codec } from './codec/codec.ts'
export { constant } from './codec/constant.ts'
export type { DatePattern, MonthPattern, WholeDatePattern } from './codec/date.ts'
export { date, month } from './codec/date.ts'
export { decimal } from './codec/decimal.ts'
export type { EachColumnFacts, EachColumnNode } from './codec/each-column.ts'
export { eachColumn } from './codec/each-column.ts'
export { element } from './codec/element.ts'
export type { FirstOfNode } from './codec/first-of.ts'
export { firstOf } from './codec/first-of.ts'
export { flags } from './codec/flags.ts'
export type { FormColumn, GroupFacts, GroupMember } from './codec/groups.ts'
export { groups } from './codec/groups.ts'
export type { IdentifierFacts } from './codec/identifier.ts'
export { identifier } from './codec/identifier.ts'
export type { SystemFacts } from './codec/identifiers.ts'
export { identifiers } from './codec/identifiers.ts'
export { nodesIn } from './codec/inner-nodes.ts'
export { instant } from './codec/instant.ts'
export { integer } from './codec/integer.ts'
export type { JoinedNode } from './codec/joined.ts'
export { joined } from './codec/joined.ts'
export { firstOfList, list } from './codec/list.ts'
export type { Interpreter, Node, Nodes } from './codec/nodes.ts'
export { interpreterOf, visit } from './codec/nodes.ts'
export { option } from './codec/option.ts'
export { part } from './codec/part.ts'
export { period } from './codec/period.ts'
export type { SchoolYearConvention } from './codec/school-year.ts'
export { schoolYear } from './codec/school-year.ts'
export { slots } from './codec/slots.ts'
export { namespaced, text } from './codec/text.ts'
export { tokens } from './codec/tokens.ts'
export type {
  Binding,
  BindingFacts,
  ColumnName,
  Default,
  Each,
  Only,
  Pair,
  PairFacts,
  Pairs,
  Pick,
  ReferredBy,
  Series,
  SideOf,
  Spells,
} from './declare/bind.ts'
export { bind } from './declare/bind.ts'
export type { Column, Confidence } from './declare/column.ts'
export type {
  Container,
  Containers,
  DelimitedContainer,
  FixedWidthContainer,
  TextEncoding,
  XmlContainer,
} from './declare/container.ts'
export { delimited, fixedWidth, xml } from './declare/container.ts'
export type {
  Format,
  FormatChoice,
  FormatFunction,
  FormatInstance,
  FormatVersion,
  Manifest,
  OptionFacts,
  Packaging,
  TableFacts,
} from './declare/format.ts'
export { defineFormat, versionOf } from './declare/format.ts'
export type { HeldRecords, JsonContainer, ListCell } from './declare/json-container.ts'
export { json, propertiesOf } from './declare/json-container.ts'
export type { Layout, LayoutFacts, Skip, Span, Variant } from './declare/layout.ts'
export { layout } from './declare/layout.ts'
export type { Condition, Predicate } from './declare/predicate.ts'
export type { RowRule } from './declare/rule.ts'
export { changesBetween, type LayoutChanges } from './describe/changes/changes-between.ts'
export type { DescribedCode } from './describe/code-rows.ts'
export type { Correspondence, CrosswalkTarget } from './describe/crosswalk/correspondence.ts'
export { crosswalk } from './describe/crosswalk/crosswalk.ts'
export type { DescribedColumn, DescribedField } from './describe/describe-column.ts'
export type { DescribedFormat } from './describe/describe-format.ts'
export { describeFormat } from './describe/describe-format.ts'
export type { DescribedLayout, DescribedRecord } from './describe/describe-layout.ts'
export { describeLayout } from './describe/describe-layout.ts'
export { markdownOfFormat } from './describe/markdown-format.ts'
export { markdownOfLayout } from './describe/markdown-layout.ts'
export { markdownOfLoss } from './describe/markdown-loss.ts'
export { markdownOfMapping } from './describe/markdown-mapping.ts'
export type { Brought, PairComparison, VersionName } from './describe/matrix/comparison.ts'
export { markdownOfMatrix } from './describe/matrix/markdown-matrix.ts'
export type { FormatMatrix, MatrixChoice, MatrixVersion } from './describe/matrix/matrix.ts'
export { formatMatrix } from './describe/matrix/matrix.ts'
export type { CellOf } from './describe/matrix/matrix-cells.ts'
export { matrixRows, percentCell } from './describe/matrix/matrix-cells.ts'
export { predicateInWords } from './describe/predicate-in-words.ts'
export type { SssomFacts } from './describe/sssom/sssom.ts'
export { sssomOf } from './describe/sssom/sssom.ts'
export type { DataPackage, DataResource } from './describe/table-schema/data-package.ts'
export { dataPackageOf } from './describe/table-schema/data-package.ts'
export type { CsvDialect } from './describe/table-schema/dialect.ts'
export type { TableConstraints, TableField } from './describe/table-schema/table-field.ts'
export type { TableSchema } from './describe/table-schema/table-schema.ts'
export { tableSchemaOf } from './describe/table-schema/table-schema.ts'
export type { GenerateChoice, GeneratedRow } from './generate/generate-rows.ts'
export { generateRows } from './generate/generate-rows.ts'
export type { GeneratedLayout, SetChoice } from './generate/generate-set.ts'
export { generateSet } from './generate/generate-set.ts'
export { hostileTexts } from './generate/hostile.ts'
export type { Tables } from './generate/make-row.ts'
export type { IssueCode } from './issue/code.ts'
export type { Issue } from './issue/issue.ts'
export type { Message } from './issue/messages.ts'
export { messages } from './issue/messages.ts'
export type { Severity } from './issue/severity.ts'
export type { Leaf } from './leaf/leaf.ts'
export { leafFor } from './leaf/leaves.ts'
export { checkOverlay } from './overlay/check-overlay.ts'
export type { InsertedColumn, Overlay, OverlayProblem } from './overlay/overlay.ts'
export { overlayFormat } from './overlay/overlay-format.ts'
export type { TableRow } from './pair/pair.ts'
export type { BindingPlan, SiblingKeys } from './plan/binding-plan.ts'
export { confidenceOf, isSecret as isSecretColumn, severityOf } from './plan/cell-checks.ts'
export { conditionTest, writtenBy } from './plan/condition.ts'
export type { FileColumns } from './plan/file-columns.ts'
export { columnsOfHeader, columnsOfVariant } from './plan/file-columns.ts'
export { Findings } from './plan/findings.ts'
export { HASH_KEY, keyedHash } from './plan/keyed-hash.ts'
export type { PairPath } from './plan/path.ts'
export { pairPath } from './plan/path.ts'
export type { RecordStatus } from './plan/record-reader.ts'
export { RecordReader } from './plan/record-reader.ts'
export type { DefaultWritten } from './plan/record-writer.ts'
export { RecordWriter } from './plan/record-writer.ts'
export type { RunFacts } from './plan/run.ts'
export { plainRun } from './plan/run.ts'
export type { PlanNode, Scratch } from './plan/scratch.ts'
export { clearScratch, DECLARED_MISSING } from './plan/scratch.ts'
export { lengthOf } from './text/length.ts'
export { CODE_SEPARATOR, TEXT_SEPARATOR } from './text/list.ts'
export { nearest } from './text/nearest.ts'
export { isSecretName } from './text/secret-name.ts'
export { shapeOf } from './text/shape.ts'
export { trim } from './text/trim.ts'
