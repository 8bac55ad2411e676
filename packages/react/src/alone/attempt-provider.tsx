import type { Attempt } from '@guildhall/core';
import { useContext, useState, type ReactNode } from 'react';
import { SessionContext } from '../hooks/use-here.ts';
import { memoryPlaces } from '../places/memory-places.ts';
import { AssessmentProvider, type AssessmentProviderProps } from '../service/assessment-provider.tsx';
import { useReading } from '../service/reading.ts';
import { ServiceContext } from '../service/service.ts';
import type { Session } from '../session/session.ts';
import { memoryStore } from '../stores/memory-store.ts';
import { sessionOf } from './session-of.ts';

/** How the parts look and speak. Inside an `<AssessmentProvider>` they take all of this from there. */
export type AttemptSurroundings = Pick<
  AssessmentProviderProps,
  'council' | 'sharing' | 'includeIntegrity' | 'language' | 'onLanguageChange' | 'large' | 'onLargeChange' | 'places' | 'idPrefix' | 'headingLevel'
>;

/** Either `attempt` or `session`, never both; surroundings given here count for nothing inside an `<AssessmentProvider>`. */
export type AttemptProviderProps = AttemptSurroundings & { readonly children: ReactNode } & (
  /** An attempt of the core, which the host keeps as it likes. */
  | { readonly attempt: Attempt; readonly session?: undefined }
  /** An attempt that is kept: `useSaved().session`. */
  | { readonly session: Session; readonly attempt?: undefined }
);

/**
 * An attempt for the parts inside it: `<Question>`, `<Area>`, `<Review>`, `<Profile>`, `<Plan>`, `<Readiness>`.
 *
 * @example
 * <AttemptProvider attempt={attempt} language="cy">
 *   <Question item="ap1" />
 * </AttemptProvider>
 */
export function AttemptProvider({ attempt, session, children, ...around }: AttemptProviderProps) {
  const used = attempt === undefined ? session : sessionOf(attempt);
  const parts = <SessionContext.Provider value={used}><Around>{children}</Around></SessionContext.Provider>;
  const [store] = useState(memoryStore);
  const [places] = useState(() => around.places ?? memoryPlaces());
  const { framework } = used.state.attempt;
  const [frameworks, setFrameworks] = useState([framework]);
  if (frameworks[0] !== framework) setFrameworks([framework]);
  if (useContext(ServiceContext) !== null) return parts;
  return (
    // Every property that is left is one of the provider's, by name and type.
    // oxlint-disable-next-line react/jsx-props-no-spreading
    <AssessmentProvider {...around} frameworks={frameworks} store={store} places={places}>{parts}</AssessmentProvider>
  );
}

/** The element that the packaged style sheet and the language of the texts hang on. */
function Around({ children }: { readonly children: ReactNode }) {
  const { language, large } = useReading();
  return <div className={large ? 'gh gh--large' : 'gh'} lang={language}>{children}</div>;
}
