import type { ReactNode } from 'react';
import { classNames } from './form-group.tsx';

/**
 * Something that is said aloud when it changes, without taking the focus.
 *
 * @example <Status>{saved ? 'Saved' : 'Saving …'}</Status> // 'Saved' is heard when it is so
 */
export function Status({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <output className={classNames('gh-status', className)}>{children}</output>;
}
