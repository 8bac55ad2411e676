/** Forms that answer sheets are read and written in. */
export const sheetForms = ['csv', 'tsv', 'jsonl', 'json', 'xlsx'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** What the name of a file says that it holds; `undefined` where it says nothing. */
export function formOfName(path: string | undefined): SheetForm | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path ?? '') ?? [];
  return ending.toLowerCase() === 'ndjson' ? 'jsonl' : sheetForms.find((form) => form === ending.toLowerCase());
}
