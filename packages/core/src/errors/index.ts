export { AssessmentError, AttemptError, FrameworkError, PrivacyError, SheetError, isAssessmentError } from './errors.ts';
export type { Finding } from './finding.ts';
