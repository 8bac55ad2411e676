import type { ReactNode } from 'react';

/** Something that is said aloud when it changes, without taking the focus. */
export function Status({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  return <output className={`status ${className}`}>{children}</output>;
}
