import { saveFile } from '@guildhall/react/parts';

const types = { csv: 'text/csv', ics: 'text/calendar', json: 'application/json', md: 'text/markdown' } as const;

/** Gives the person a text as a file of the kind that its name ends with. */
export function saveText(name: string, kind: keyof typeof types, text: string): void {
  saveFile(`${name}.${kind}`, new Blob([text], { type: `${types[kind]};charset=utf-8` }));
}
