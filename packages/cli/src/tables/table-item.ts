import type { Finding } from '@guildhall/core';
import type { TableRow } from '@guildhall/core/sheet';

/** One row of a table; what is worth knowing before the next; or why no more rows can be read. */
export type TableItem =
  | { readonly kind: 'row'; readonly row: TableRow; readonly line: number; readonly faults?: readonly Finding[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'note'; readonly findings: readonly Finding[] }
  | { readonly kind: 'end'; readonly findings: readonly Finding[] };
