import { DeletedMeanwhile, Go, Heading, Hint, Lead, P, Page, SavedRows, TakeUpFile, useLoaded, usePremises, useWords, type LookedInto, type Store } from '@guildhall/react/first';
import { useState, type ReactNode } from 'react';
import { DrawersOnHome } from '../drawers/drawers-on-home.tsx';
import { useWhose } from '../drawers/use-whose.ts';
import { bringHere, lookHere, type Listed } from '../first/at-hand.ts';
import { cards, shownCard, type Card } from '../first/cards.ts';
import { placeFor } from '../readiness/tray.ts';
import { GroupOnHome } from './group-on-home.tsx';

/** Where everybody begins. Whoever comes back finds first what they left; then what can be begun. */
export function Home({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const [looked, setLooked] = useState(0);
  const found = useLoaded(`saved ${looked}`, async () => await lookHere(store), ({ trouble }) => trouble !== null);
  return (
    <Page title={t('screens.home')} wide>
      <Lead>{t('screens.home.lead')}</Lead>
      <GroupOnHome />
      {found === undefined ? null : <DeletedMeanwhile on={found.deletedOn} unread={found.trouble !== null} />}
      <SavedHere found={found} onKept={() => { setLooked(looked + 1); }} />
      <Section id="alone" title={t('device.home.alone')}>{cards.filter(({ isReadiness }) => !isReadiness).map((card) => <Set key={card.id} card={card} />)}</Section>
      <Section id="with-others" title={t('device.home.group')}>
        <Door to="group" title={t('device.door.group')} hint={t('device.door.group.hint')} />
        <Door to="join" title={t('device.door.join')} hint={t('device.door.join.hint')} />
        <Door to="asked" title={t('alone.was.to')} hint={t('alone.was.to.hint')} />
      </Section>
      <Section id="ready" title={t('device.home.ready')}>
        {cards.filter(({ isReadiness }) => isReadiness).map((card) => <Set key={card.id} card={card} />)}
        <Door to="register" title={t('device.door.register')} hint={t('device.door.register.hint')} />
      </Section>
      <Section id="more" title={t('device.home.more')}>
        <Door to="flow" title={t('device.door.flow')} hint={t('device.door.flow.hint')} />
        <Door to="device" title={t('device.door.device')} hint={t('device.door.device.hint')} />
      </Section>
    </Page>
  );
}

function SavedHere({ found, onKept }: { readonly found: LookedInto<Listed> | undefined; readonly onKept: () => void }) {
  const { t, language } = useWords();
  const { profile } = usePremises().council;
  const isBehindPassphrase = useWhose().drawer !== null;
  const called = ({ id, version, title }: Listed) => {
    const card = cards.find((each) => each.id === id && each.version === version);
    return card === undefined ? { title, lang: language === 'cy' ? 'en' as const : undefined } : shownCard(card, language, profile);
  };
  const isBegun = found?.lying.some((each) => 'view' in each && each.view.doing !== 'closed') === true;
  return (
    <section aria-labelledby="saved">
      <Heading level={2} id="saved">{t(isBegun ? 'device.home.carryOn' : 'storage.savedHere')}</Heading>
      {found === undefined ? <Hint>{t('common.loading')}</Hint> : null}
      {found?.lying.length === 0 && found.trouble === null ? <><Hint>{t('screens.home.nothing')}</Hint><ToShortest /></> : null}
      {found === undefined || found.lying.length === 0 ? null : <SavedRows lying={found.lying} called={called} />}
      {!isBehindPassphrase && found?.lying.some((each) => 'view' in each) === true ? <P>{t('passphrase.finished.next')} <Go to={['finished']}>{t('passphrase.finished')}</Go></P> : null}
      <DrawersOnHome />
      <TakeUpFile bring={bringHere} onKept={onKept} opens={placeFor} />
    </section>
  );
}

/** For whoever comes with nothing and does not know where to begin. */
function ToShortest() {
  const { t } = useWords();
  const [shortest] = cards.filter(({ isReadiness }) => !isReadiness).sort((one, other) => one.minutes - other.minutes);
  return shortest === undefined ? null : <P><Go to={['start', shortest.id]}>{t('device.home.shortest', { count: shortest.minutes })}</Go></P>;
}

function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>{title}</Heading>
      <ul className="app-cards">{children}</ul>
    </section>
  );
}

/** A question set that can be begun. */
function Set({ card }: { readonly card: Card }) {
  const { t, language } = useWords();
  const { title, summary, forWhom, lang } = shownCard(card, language, usePremises().council.profile);
  return (
    <li className="gh-card">
      <Heading level={3} className="gh-card-title" lang={lang}><Go to={['start', card.id]}>{title}</Go></Heading>
      <P lang={lang}>{summary}</P>
      <Hint>{t('common.minutes', { count: card.minutes })}. <span lang={lang}>{forWhom}</span></Hint>
    </li>
  );
}

/** A room of this application. */
function Door({ to, title, hint }: { readonly to: string; readonly title: string; readonly hint: string }) {
  return (
    <li className="gh-card">
      <Heading level={3} className="gh-card-title"><Go to={[to]}>{title}</Go></Heading>
      <P>{hint}</P>
    </li>
  );
}
