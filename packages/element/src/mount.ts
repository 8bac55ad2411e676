import { Assessment, type AssessmentProps } from '@guildhall/react';
import { Component, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export interface Mounted {
  /** Shows the assessment, or changes what it was told, without losing the place. */
  readonly render: (props: AssessmentProps) => void;
  readonly stop: () => void;
}

/** Runs the components in an element. An error that no screen could hold comes back here, and never reaches the page. */
export function mount(place: Element, onError: (error: unknown) => void): Mounted {
  const root = createRoot(place);
  return {
    render: (props) => { root.render(createElement(Guard, { onError }, createElement(Assessment, props))); },
    stop: () => { root.unmount(); },
  };
}

interface GuardProps {
  readonly onError: (error: unknown) => void;
  readonly children?: ReactNode;
}

class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } { return { broken: true }; }

  override componentDidCatch(error: unknown): void {
    // Not in the middle of a rendering.
    queueMicrotask(() => { this.props.onError(error); });
  }

  override render(): ReactNode { return this.state.broken ? null : this.props.children; }
}
