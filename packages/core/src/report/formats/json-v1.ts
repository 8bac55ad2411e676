import type { Report } from '../report.ts';

/** A report for another program. Versioned: what it says never changes its meaning; a new shape has a new name. */
export interface JsonReport extends Report { readonly format: 'guildhall/report@1' }

/**
 * A report as JSON text, ending in a line break.
 *
 * @example JSON.parse(jsonReport(report)).format; // 'guildhall/report@1'
 */
export function jsonReport(report: Report): string {
  const json: JsonReport = { format: 'guildhall/report@1', ...report };
  return `${JSON.stringify(json, null, 2)}\n`;
}
