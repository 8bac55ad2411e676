import { stringify } from 'csv-stringify/sync';
import type { Cells } from '@guildhall/core/sheet';

/**
 * Rows as comma-separated values, as a spreadsheet opens them without asking: UTF-8 with a byte order mark before the first row, CR LF after
 * each. A text that had to be made harmless stands between quotes whole.
 *
 * @param isFirst whether nothing was written before.
 */
export function csvText(rows: readonly Cells[], isFirst: boolean, separator = ','): string {
  return stringify(rows.map((cells) => [...cells]), { bom: isFirst, delimiter: separator, record_delimiter: 'windows', quote_record_delimiter: true, quoted_match: [/^'/, /[\r\n\t]/] });
}
