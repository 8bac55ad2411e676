import type { ReactNode } from 'react';

/** A copy of what is saved, as a file for the person to keep. It is made when it is asked for. */
export function DownloadLink({ name, content, children }: { readonly name: string; readonly content: unknown; readonly children: ReactNode }) {
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
  };
  return <button type="button" className="quiet" onClick={download}>{children}</button>;
}
