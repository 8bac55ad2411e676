import { AssessmentProvider, AssessmentScreens, type Store } from '@guildhall/react';
import type { CouncilProfile } from '@guildhall/core/council';
import { frameworks } from '@guildhall/core/frameworks';
import type { Language } from '@guildhall/core/messages';
import { useEffect, useSyncExternalStore } from 'react';
import { Home } from './pages/home.tsx';
import { Layout } from './parts/layout.tsx';
import { hashPlaces } from './routing/hash-places.ts';

/** The whole service. Which page is shown, and in what language and size, follows from the address alone. */
export function App({ council, store }: { readonly council: CouncilProfile | undefined; readonly store: Store }) {
  const { language, large } = useSyncExternalStore(hashPlaces.subscribe, hashPlaces.place);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return (
    <AssessmentProvider
      frameworks={frameworks} council={council} store={store} places={hashPlaces} idPrefix="" headingLevel={1} isWholePage
      language={language} onLanguageChange={(chosen: Language) => { hashPlaces.read({ language: chosen }); }}
      large={large} onLargeChange={(chosen) => { hashPlaces.read({ large: chosen }); }}
    >
      <Layout large={large}><AssessmentScreens home={<Home />} /></Layout>
    </AssessmentProvider>
  );
}
