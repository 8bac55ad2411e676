export { AssessmentError, AttemptError, FrameworkError, SheetError, isAssessmentError } from './errors.ts';
export type { Finding } from './finding.ts';
