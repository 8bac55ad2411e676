import type { ReactNode } from 'react';

/**
 * A field with everything that belongs to it; marked down its side where something is wrong with it.
 *
 * @example <FormGroup wrong={problem !== undefined}>…</FormGroup> // with a red line down its side while there is a problem
 */
export function FormGroup({ wrong = false, className, children }: { readonly wrong?: boolean; readonly className?: string | undefined; readonly children: ReactNode }) {
  return <div className={classNames('govuk-form-group', wrong && 'govuk-form-group--error', className)}>{children}</div>;
}

/** Class names in a row, without those that do not apply. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
