import { formOfName as formIn } from '../documents/form-of-name.ts';

/** Forms that answer sheets are read and written in. */
export const sheetForms = ['csv', 'tsv', 'jsonl', 'json', 'xlsx'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** What the name of a file says that it holds; `undefined` where it says nothing. */
export function formOfName(path: string | undefined): SheetForm | undefined {
  return formIn(path, sheetForms);
}
