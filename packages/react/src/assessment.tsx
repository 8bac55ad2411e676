import type { Framework } from '@guildhall/core';
import type { Completion } from '@guildhall/core/result';
import { useMemo } from 'react';
import { AssessmentFrame } from './parts/assessment-frame.tsx';
import { AssessmentScreens } from './screens/assessment-screens.tsx';
import { Begin } from './screens/begin.tsx';
import { AssessmentProvider, type AssessmentProviderProps } from './service/assessment-provider.tsx';
import { Watcher, type SavedNotice } from './service/watcher.tsx';

/** `framework` is enough: without the rest, everything stays on the device and nothing is shared. */
export interface AssessmentProps extends Omit<AssessmentProviderProps, 'frameworks' | 'children'> {
  /** The question set: one that comes with `@guildhall/core/frameworks`, or the council's own. Another one begins afresh. */
  readonly framework: Framework;
  /** Told after everything answered so far has been read back from the store. It holds no answer. */
  readonly onSaved?: ((notice: SavedNotice) => void) | undefined;
  /** Told once when somebody finishes. What it carries follows from `sharing`: with `nobody`, that they have finished and nothing more. What it throws is reported, and loses no answer. */
  readonly onComplete?: ((completion: Completion) => void) | undefined;
}

/**
 * Runs one question set from the first page to the plan.
 *
 * @example
 * <Assessment framework={councillorRoles} council={profile} sharing="plan" onComplete={(completion) => { keep(completion); }} />
 */
export function Assessment({ framework, onSaved, onComplete, ...around }: AssessmentProps) {
  const frameworks = useMemo(() => [framework], [framework]);
  return (
    // Every property of the provider is one of ours, by name and type.
    // oxlint-disable-next-line react/jsx-props-no-spreading
    <AssessmentProvider {...around} frameworks={frameworks}>
      <Watcher onSaved={onSaved} onComplete={onComplete} />
      <AssessmentFrame>
        <AssessmentScreens home={<Begin framework={framework.id} />} />
      </AssessmentFrame>
    </AssessmentProvider>
  );
}
