import { useEffect, useMemo } from 'react';
import type { Desk } from './attempt/desk.ts';
import type { Council } from './council.ts';
import { Broken } from './parts/broken.tsx';
import { Layout } from './parts/layout.tsx';
import { ServiceContext } from './parts/service.ts';
import { PlaceContext, useAddress } from './routing/use-place.ts';
import { AttemptScreens } from './screens/attempt-screens.tsx';
import { Clear } from './screens/clear.tsx';
import { Deleted } from './screens/deleted.tsx';
import { Home } from './screens/home.tsx';
import { NotFound } from './screens/not-found.tsx';
import { Paper } from './screens/paper.tsx';
import { Practice } from './screens/practice.tsx';
import { Privacy } from './screens/privacy.tsx';
import { Start } from './screens/start.tsx';
import { RemoveSaved } from './screens/remove-saved.tsx';

/** The whole service. Which page is shown follows from the address alone. */
export function App({ council, desk }: { readonly council: Council; readonly desk: Desk }) {
  const place = useAddress();
  const service = useMemo(() => ({ council, desk }), [council, desk]);

  useEffect(() => { document.documentElement.lang = place.language; }, [place.language]);
  useEffect(() => { document.documentElement.classList.toggle('large', place.large); }, [place.large]);

  return (
    <PlaceContext value={place}>
      <ServiceContext value={service}>
        <Layout>
          <Broken key={place.path.join('/')}><Screen path={place.path} /></Broken>
        </Layout>
      </ServiceContext>
    </PlaceContext>
  );
}

function Screen({ path: [page, id = '', ...rest] }: { readonly path: readonly string[] }) {
  switch (page) {
    case undefined: return <Home />;
    case 'start': return <Start id={id} renews={rest[0]} />;
    case 'practice': return <Practice id={id} />;
    case 'paper': return <Paper id={id} />;
    case 'a': return <AttemptScreens id={id} path={rest} />;
    case 'remove': return <RemoveSaved id={id} />;
    case 'deleted': return <Deleted id={id} />;
    case 'clear': return <Clear />;
    case 'privacy': return <Privacy />;
    default: return <NotFound />;
  }
}
