export { csvCell } from '../messages/csv-cell.ts';
export { escapeMarkdown } from '../messages/escape-markdown.ts';
export { jsonReport, type JsonReport } from './formats/json-v1.ts';
export { markdownReport } from './formats/markdown.ts';
export { contentOf, reportOf, type ReportInput } from './report-of.ts';
export type {
  AgreedReport, AnswerReport, IntegrityReport, Named, PlanReport, Report, ReportContent, SituationsReport, SkillReport,
} from './report.ts';
