import { frameworks } from '@guildhall/core/frameworks';
import { useState } from 'react';
import type { Drawer } from '../attempt/desk.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { Banner } from '../parts/small.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { daysKept } from '../storage/kept-until.ts';
import { shownIn, useWords } from '../words.ts';
import { OpenFile } from './open-file.tsx';
import { SavedList } from './saved-list.tsx';

/** Where everybody begins: what is saved on this device, and what can be begun. */
export function Home() {
  const words = useWords();
  const { t, date } = words;
  const { desk } = useService();
  const [looked, setLooked] = useState(0);
  const drawer = useLoaded(`drawer ${looked}`, async () => await desk.look());
  return (
    <Page title={t('demo.home')} wide>
      <p className="lead">{t('demo.home.lead')}</p>
      {drawer?.deletedOn.map((day) => (
        <Banner key={day} title={t('stop.done')}><p>{t('storage.deleted', { count: daysKept, date: date(day) })}</p></Banner>
      ))}
      <SavedHere drawer={drawer} onKept={() => { setLooked(looked + 1); }} />
      <section aria-labelledby="sets">
        <h2 className="heading-m" id="sets">{t('demo.home.sets')}</h2>
        <Sets />
      </section>
    </Page>
  );
}

function SavedHere({ drawer, onKept }: { readonly drawer: Drawer | undefined; readonly onKept: () => void }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="saved">
      <h2 className="heading-m" id="saved">{t('storage.savedHere')}</h2>
      {drawer === undefined ? <p className="hint">{t('common.loading')}</p> : null}
      {drawer?.lying.length === 0 ? <p className="hint">{t('demo.home.nothing')}</p> : null}
      {drawer === undefined || drawer.lying.length === 0 ? null : <SavedList lying={drawer.lying} />}
      <OpenFile onKept={onKept} />
    </section>
  );
}

function Sets() {
  const { t, language } = useWords();
  const { profile } = useService().council;
  const link = useLinkTo();
  return (
    <ul className="cards">
      {frameworks.map((each) => {
        const { framework: { id, title, summary, forWhom, minutes }, lang } = shownIn(each, language, profile);
        return (
          <li key={id} className="card">
            <h3 className="heading-s card-title" lang={lang}><a href={link('start', id)}>{title}</a></h3>
            <p lang={lang}>{summary}</p>
            <p className="card-note">{t('common.minutes', { count: minutes })}. <span lang={lang}>{forWhom}</span></p>
          </li>
        );
      })}
    </ul>
  );
}
