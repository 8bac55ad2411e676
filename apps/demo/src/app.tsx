import { Broken, councilOf, Surroundings, type Premises, type Reading, type Store, type Surface } from '@guildhall/react/first';
import type { CouncilProfile } from '@guildhall/core/council';
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore, type ComponentType } from 'react';
import { useWhose } from './drawers/use-whose.ts';
import { called, failToCome } from './first/at-hand.ts';
import { contentHere } from './first/cards.ts';
import { firstWords } from './first/words.ts';
import { Home } from './pages/home.tsx';
import { Layout } from './parts/layout.tsx';
import { Loading } from './parts/loading.tsx';
import { hashPlaces } from './routing/hash-places.ts';
import { NotLoaded } from './routing/not-loaded.tsx';

const surface: Surface = { idPrefix: '', headingLevel: 1, isWholePage: true };

interface AppProps {
  readonly council: CouncilProfile | undefined;
  readonly store: Store;
}

const Whole = lazy<ComponentType<AppProps>>(async () => await import('./whole/whole.tsx').then(({ Whole: loaded }) => ({ default: loaded }), () => {
  failToCome();
  return { default: NotLoaded };
}));

/**
 * The whole service. Which page is shown, and in what language and size, follows from the address alone. The first page opens nothing and
 * needs little; the rest comes when somebody goes further, and stays.
 */
export function App({ council: profile }: Pick<AppProps, 'council'>) {
  const { store, visit } = useWhose();
  const { language, large, path } = useSyncExternalStore(hashPlaces.subscribe, hashPlaces.place);
  const isCalled = useSyncExternalStore(called.subscribe, called.read);
  const isHome = path.length === 0;
  const [isFurther, setFurther] = useState(!isHome);
  if (!isFurther && (!isHome || isCalled)) setFurther(true);

  useEffect(() => { document.documentElement.lang = language; }, [language]);
  const reading = useMemo((): Reading => ({ language, large, read: hashPlaces.read }), [language, large]);
  const premises = useMemo((): Premises => {
    const council = councilOf(profile);
    return { council, keeps: () => store.keeps ?? 'device', content: contentHere(council.profile) };
  }, [profile, store]);
  return (
    <Surroundings surface={surface} reading={reading} words={firstWords(language)} places={hashPlaces} premises={premises}>
      <Layout large={large}>
        {isHome ? <Broken><Home key={visit} store={store} /></Broken> : null}
        {isFurther ? <Suspense fallback={isHome ? null : <Loading />}><Whole key={visit} council={profile} store={store} /></Suspense> : null}
      </Layout>
    </Surroundings>
  );
}
