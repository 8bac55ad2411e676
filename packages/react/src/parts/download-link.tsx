import type { ReactNode } from 'react';
import { QuietButton } from './button.tsx';
import { saveFile } from './save-file.ts';

/** A copy of what is saved, as a file for the person to keep. It is made when it is asked for. */
export function DownloadLink({ name, content, onDone, children }: {
  readonly name: string; readonly content: unknown; readonly onDone?: () => void; readonly children: ReactNode;
}) {
  const download = (): void => {
    saveFile(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
    onDone?.();
  };
  return <QuietButton onClick={download}>{children}</QuietButton>;
}
