import type { TableModel } from './model.ts';

/** A column of numbers. */
export const numbers = (label: string): TableModel['columns'][number] => ({ label, numeric: true });

/** A column of words. */
export const words = (label: string): TableModel['columns'][number] => ({ label, numeric: false });
