import { lazy, Suspense } from 'react';

const nothing = (): null => null;

/** Comes when the page stands, and takes nothing away where its file is gone. */
const Steps = lazy(async () => {
  try {
    return { default: (await import('./index.tsx')).NextSteps };
  } catch {
    return { default: nothing };
  }
});

/** At the end of a page: what somebody can do with their answers by themselves; or only the way to the dates in their calendar. */
export const AloneBelow = ({ only }: { readonly only?: 'calendar' }) => <Suspense fallback={null}><Steps only={only} /></Suspense>;
