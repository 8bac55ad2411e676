import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './form-group.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  /** `main` for the one thing to do on a page, `second` for what stands beside it, `warning` for what cannot be undone. */
  readonly kind?: 'main' | 'second' | 'warning';
  /** Sends the form it stands in. */
  readonly submit?: boolean;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly disabled?: boolean;
  /** What it is called where its words alone do not say. */
  readonly label?: string;
}

const looks = { main: false, second: 'govuk-button--secondary', warning: 'govuk-button--warning' } as const;

/**
 * A button that does something.
 *
 * @example <Button submit>Save and go on</Button> // the green button; it sends the form around it
 */
export function Button({ children, kind = 'main', submit = false, onClick, disabled = false, label }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'} className={classNames('govuk-button', looks[kind])} onClick={onClick}
      disabled={disabled} aria-disabled={disabled ? true : undefined} aria-label={label}
    >
      {children}
    </button>
  );
}

/**
 * Buttons, and links that belong to them, side by side. They are not printed.
 *
 * @example <ButtonGroup><Button submit>Save</Button><Go to={[]}>Leave it</Go></ButtonGroup> // side by side; on paper, nothing
 */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-button-group gh-no-print">{children}</div>;
}

/**
 * A button that does something beside the main thing.
 *
 * @example <SecondButton onClick={() => window.print()}>Print</SecondButton> // a grey button
 */
export function SecondButton({ children, onClick, disabled = false }: { readonly children: ReactNode; readonly onClick: () => void; readonly disabled?: boolean }) {
  return <Button kind="second" onClick={onClick} disabled={disabled}>{children}</Button>;
}

/** A button that looks like a link, for small things that change something. */
export function QuietButton({ children, onClick, label, lang, disabled = false }: {
  readonly children: ReactNode; readonly onClick: (event: MouseEvent) => void; readonly label?: string; readonly lang?: string; readonly disabled?: boolean;
}) {
  return <button type="button" className="govuk-link gh-quiet" onClick={onClick} disabled={disabled} aria-label={label} lang={lang}>{children}</button>;
}
