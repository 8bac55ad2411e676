import type { FormEvent, ReactNode } from 'react';

interface OwnFormProps {
  /** Told when somebody presses the button that sends it, or Enter in one of its fields. */
  readonly onSubmit?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A form that sends nothing anywhere, so that what is chosen and typed in it is never part of a form of the host's.
 *
 * It listens on the way down. Where the host's form is around it, browsers let nothing of this one's sending come up past that: React
 * would not hear of it, and the browser would load the page again with the answers in its address.
 */
export function OwnForm({ onSubmit, children }: OwnFormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Nothing that concerns the host either.
    event.stopPropagation();
    onSubmit?.();
  };
  return <form onSubmitCapture={submit} noValidate>{children}</form>;
}
