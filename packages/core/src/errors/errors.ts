import type { Finding } from './finding.ts';

const brand = Symbol.for('guildhall.error');

/**
 * Base of every error this package throws.
 *
 * Two copies of a package are a fact of life, so tell it by `isAssessmentError` or by `code`, not by `instanceof`.
 */
export class AssessmentError extends Error {
  override name = 'AssessmentError';
  readonly [brand] = true;

  /** Stable, `E_…`; what to test for. */
  readonly code: string;
  readonly findings: readonly Finding[];

  constructor(code: string, message: string, findings: readonly Finding[] = [], options?: ErrorOptions) {
    super(findings.length === 0 ? message : `${message}\n${findings.map(lineOf).join('\n')}`, options);
    this.code = code;
    this.findings = findings;
  }
}

/** A framework definition that cannot be assessed against. All findings are reported together, so an author fixes one file once. */
export class FrameworkError extends AssessmentError {
  override name = 'FrameworkError';

  readonly frameworkId: string;

  constructor(frameworkId: string, findings: readonly Finding[]) {
    super('E_FRAMEWORK', `Framework "${frameworkId}" cannot be used:`, findings);
    this.frameworkId = frameworkId;
  }
}

/** A stored attempt that cannot be taken up: damaged, of another framework, older or newer than this program reads. */
export class AttemptError extends AssessmentError {
  override name = 'AttemptError';
}

/** An answer sheet that cannot be scored. */
export class SheetError extends AssessmentError {
  override name = 'SheetError';

  constructor(findings: readonly Finding[]) {
    super('E_SHEET', 'This answer sheet cannot be scored:', findings);
  }
}

/** Something that may not be shown, by which rule. Nothing of what was held back is in it. */
export class PrivacyError extends AssessmentError {
  override name = 'PrivacyError';

  /** The name of the rule: `minimum-group`. */
  readonly rule: string;

  /** @param rule its name; the code is made of it, `E_PRIVACY_MINIMUM_GROUP`. @param says what the rule says, and what would be right. */
  constructor(rule: string, says: string) {
    super(`E_PRIVACY_${rule.toUpperCase().replaceAll('-', '_')}`, `Held back by the rule "${rule}": ${says}.`);
    this.rule = rule;
  }
}

/** Whether an error is one of ours, whichever copy of the package threw it. */
export function isAssessmentError(error: unknown): error is AssessmentError {
  return typeof error === 'object' && error !== null && brand in error;
}

function lineOf({ code, path, message, hint }: Finding): string {
  return `  ${code} ${path === '' ? '/' : path}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
}
