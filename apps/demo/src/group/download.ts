const kinds = { csv: 'text/csv', md: 'text/markdown', ics: 'text/calendar' } as const;

/** Gives the person a text as a file. It is made here, and goes nowhere else. */
export function download(name: string, kind: keyof typeof kinds, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${kinds[kind]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${kind}`;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}
