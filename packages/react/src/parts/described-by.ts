import type { ReactNode } from 'react';

/** The ids of what describes a field: its hint and its error, where it has them. */
export function describedBy(ids: (name: string) => string, id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const names = [...(hint === undefined ? [] : [`${id}.hint`]), ...(error === undefined ? [] : [`${id}.error`])];
  return names.length === 0 ? undefined : names.map(ids).join(' ');
}
