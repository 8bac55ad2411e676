// What a report's documents and pictures are made of, which is a room of its own: `document`.
export { labelRoom, placeOn, signRoom, ticksOn, type Ends } from '../document/chart/place-on.ts';
export type { ChartModel, KeyEntry, Mark, ScaleModel, ScaleRow, Shape, Span, TableCell, TableModel } from '../document/chart/scale-model.ts';
export { scaleAxisSvg, scaleRowSvg, signSvg, type SvgText } from '../document/chart/scale-row-svg.ts';
export { htmlDocument, type HtmlOptions } from '../document/html/html-document.ts';
export { markdownDocument } from '../document/markdown-document.ts';
export type { Block, Cell, DocumentContent, FoldedBlock, PictureBlock, RichBlock, Words } from '../document/words.ts';
export { writable, writableReport, writableText } from '../document/writable.ts';
export { csvCell } from '../messages/csv-cell.ts';
export { escapeMarkdown } from '../messages/escape-markdown.ts';
export { profileModel, type ChartWords, type ProfileData } from './formats/chart/profile-model.ts';
export type { Decided } from './formats/document/decided.ts';
export { documentOf, reportDocument, type DocumentInput } from './formats/document/document-of.ts';
export { jsonReport, type JsonReport } from './formats/json-v1.ts';
export { markdownReport } from './formats/markdown.ts';
export { planCells } from './formats/plan/plan-cells.ts';
export { planDocument, type PlanDocumentInput } from './formats/plan/plan-document.ts';
export { jsonPlan, planSteps, type JsonPlan, type PlanStep } from './formats/plan/plan-steps.ts';
export { contentOf, reportOf, type ReportInput } from './report-of.ts';
export type {
  AgreedReport, AnswerReport, IntegrityReport, Named, PlanReport, Report, ReportContent, SituationsReport, SkillReport,
} from './report.ts';
