import { saveFile } from '@guildhall/react/parts';

const types = { csv: 'text/csv', ics: 'text/calendar', json: 'application/json', txt: 'text/plain' } as const;

/** Kinds that are opened by programs which take our letters for others', unless a mark at the beginning says how they are written. */
const marked: readonly string[] = ['csv', 'txt'];

/** Gives the person a text as a file of the kind that its name ends with. */
export function saveText(name: string, kind: keyof typeof types, text: string): void {
  saveFile(`${name}.${kind}`, new Blob([marked.includes(kind) ? '\uFEFF' : '', text], { type: `${types[kind]};charset=utf-8` }));
}
