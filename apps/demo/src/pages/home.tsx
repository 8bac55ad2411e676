import { frameworks } from '@guildhall/core/frameworks';
import { DeletedMeanwhile, Go, Heading, Hint, Lead, OpenFile, P, Page, SavedList, shownIn, useLoaded, useService, useWords, type Drawer } from '@guildhall/react';
import { useState } from 'react';

/** Where everybody begins: what is saved on this device, and what can be begun. */
export function Home() {
  const { t } = useWords();
  const { desk } = useService();
  const [looked, setLooked] = useState(0);
  const drawer = useLoaded(`drawer ${looked}`, async () => await desk.look());
  return (
    <Page title={t('screens.home')} wide>
      <Lead>{t('screens.home.lead')}</Lead>
      {drawer === undefined ? null : <DeletedMeanwhile on={drawer.deletedOn} unread={drawer.trouble !== null} />}
      <SavedHere drawer={drawer} onKept={() => { setLooked(looked + 1); }} />
      <section aria-labelledby="sets">
        <Heading level={2} id="sets">{t('screens.home.sets')}</Heading>
        <Sets />
      </section>
    </Page>
  );
}

function SavedHere({ drawer, onKept }: { readonly drawer: Drawer | undefined; readonly onKept: () => void }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="saved">
      <Heading level={2} id="saved">{t('storage.savedHere')}</Heading>
      {drawer === undefined ? <Hint>{t('common.loading')}</Hint> : null}
      {drawer?.lying.length === 0 && drawer.trouble === null ? <Hint>{t('screens.home.nothing')}</Hint> : null}
      {drawer === undefined || drawer.lying.length === 0 ? null : <SavedList lying={drawer.lying} />}
      <OpenFile onKept={onKept} />
    </section>
  );
}

function Sets() {
  const { t, language } = useWords();
  const { profile } = useService().council;
  return (
    <ul className="app-cards">
      {frameworks.map((each) => {
        const { framework: { id, title, summary, forWhom, minutes }, lang } = shownIn(each, language, profile);
        return (
          <li key={id} className="gh-card">
            <Heading level={3} className="gh-card-title" lang={lang}><Go to={['start', id]}>{title}</Go></Heading>
            <P lang={lang}>{summary}</P>
            <Hint>{t('common.minutes', { count: minutes })}. <span lang={lang}>{forWhom}</span></Hint>
          </li>
        );
      })}
    </ul>
  );
}
