// The public list, by hand. Charts and the contract test of a store are at /charts and /store-contract.

// The whole of it.
export { Assessment, type AssessmentProps } from './assessment.tsx';
export type { SavedNotice } from './service/watcher.tsx';
export type { Completion, CompletionOnly, CompletionWithPlan, CompletionWithResult, SharedStep, Sharing } from '@guildhall/core/result';
export { CouncilUnreachable, fetchCouncilProfile } from './service/fetch-council-profile.ts';

// Parts, each usable alone, and hooks that show nothing.
export { AttemptProvider, type AttemptProviderProps, type AttemptSurroundings } from './alone/attempt-provider.tsx';
export { Question } from './alone/question.tsx';
export { Area } from './alone/area.tsx';
export { Review } from './alone/review.tsx';
export { Profile } from './alone/profile.tsx';
export { Plan } from './alone/plan.tsx';
export { Readiness } from './alone/readiness.tsx';
export { useAttempt, type LookOptions } from './hooks/use-attempt.ts';
export { useSaved, type SavedAttempt, type SavedOptions } from './hooks/use-saved.ts';
export type { Session, SessionState } from './session/session.ts';

// Where answers are kept.
export { browserStore } from './stores/browser-store.ts';
export { indexedDbStore } from './stores/indexed-db-store.ts';
export { localStorageStore } from './stores/local-storage-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { lockedStore } from './stores/locked-store.ts';
export { moveSaved } from './stores/move-saved.ts';
export type { Keeps, Store } from './stores/store.ts';
export type { Errand, Saved } from './stores/saved.ts';
export { daysKept } from './stores/kept-until.ts';

// How people move between pages.
export { historyPlaces } from './places/history-places.ts';
export { memoryPlaces } from './places/memory-places.ts';
export type { ChosenReading, Path, Places } from './places/places.ts';

// For a host that arranges the pages itself, as the demo does.
export { AssessmentProvider, type AssessmentProviderProps } from './service/assessment-provider.tsx';
export { AssessmentScreens } from './screens/assessment-screens.tsx';
export type { AttemptExtras, ExtendedPage, TurnsByFile } from './screens/extras.ts';
export { useHere, type Here } from './hooks/use-here.ts';
export { useResults, type Results } from './hooks/use-results.ts';
export { useReport } from './hooks/use-report.ts';
export { useService, type Service } from './service/service.ts';
export { contactLine, type Council } from './service/council.ts';
export type { FindFramework, LookedInto, Lying } from './session/desk.ts';
export { useGo, usePath, usePlaces } from './places/use-places.ts';
export { useLoaded } from './hooks/use-loaded.ts';
export { useShown } from './hooks/use-shown.ts';
export { useWords } from './hooks/use-words.ts';
export { shownIn, type Shown } from './words/shown-in.ts';
export { Go } from './places/go.tsx';
export { Button, ButtonGroup, SecondButton } from './parts/button.tsx';
export { ErrorMessage } from './parts/error-message.tsx';
export { FormGroup } from './parts/form-group.tsx';
export { Heading } from './parts/heading.tsx';
export { Page } from './parts/page.tsx';
export { SavedList } from './parts/saved-list.tsx';
export { BackLink, Banner, Details, Inset, Tag } from './parts/small.tsx';
export { Status } from './parts/status.tsx';
export { Bullets, Hint, Lead, Numbered, P, Unseen } from './parts/text.tsx';
export { Tools } from './parts/tools.tsx';
export { Foot } from './parts/foot.tsx';
export { keepingKey, type Keeping } from './screens/keeping.ts';
export { OpenFile } from './screens/open-file.tsx';
export { askToKeep, useKeeping } from './screens/use-keeping.ts';
export { DeletedMeanwhile } from './parts/deleted-meanwhile.tsx';
export { contrastProblems, type ContrastProblem, type Theme } from './style/contrast.ts';
