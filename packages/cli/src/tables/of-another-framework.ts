import type { Finding } from '@guildhall/core';
import { isBlank, textOf } from '@guildhall/core/sheet';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import type { TableItem } from './table-item.ts';

type Row = Extract<TableItem, { kind: 'row' }>['row'];

/**
 * Where columns have names that nobody knows: whether that is because the first sheet is of a framework that nobody knows. Then the framework is
 * what is missing, and nothing is to be said of the columns.
 */
export function ofAnotherFramework(header: Row, first: Row, known: Brought): Finding | undefined {
  const at = header.cells.findIndex((cell) => !isBlank(cell) && textOf(cell).trim() === 'framework');
  const cell = first.cells[at];
  if (isBlank(cell)) return undefined;
  const ids = [...new Set(knownFrameworks(known).map(({ id }) => id))];
  if (ids.includes(textOf(cell).trim())) return undefined;
  return { code: 'E_UNKNOWN_FRAMEWORK', path: '/framework', message: 'no framework of that name is known here', hint: `known: ${ids.join(', ')}`, ...first.at(at) };
}
