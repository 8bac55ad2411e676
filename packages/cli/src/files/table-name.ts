/** Whether a file is a table, by its name: rows and columns in place of JSON. */
export function isTable(path: string | undefined): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(path ?? '');
}
