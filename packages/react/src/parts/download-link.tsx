import type { ReactNode } from 'react';
import { QuietButton } from './button.tsx';

/** A copy of what is saved, as a file for the person to keep. It is made when it is asked for. */
export function DownloadLink({ name, content, onDone, children }: {
  readonly name: string; readonly content: unknown; readonly onDone?: () => void; readonly children: ReactNode;
}) {
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
    onDone?.();
  };
  return <QuietButton onClick={download}>{children}</QuietButton>;
}
