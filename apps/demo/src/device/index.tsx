import { Go, Heading, Lead, P, Page, SavedList, daysKept, useLoaded, useService, useWords } from '@guildhall/react';
import { useWhose } from '../drawers/use-whose.ts';
import { canKeepReading } from '../routing/kept-reading.ts';
import { keptHere } from './kept.ts';
import { Offline } from './offline.tsx';
import { Safety } from './safety.tsx';
import { Versions } from './versions.tsx';

/** What is kept on this device and until when, whether it is safe there, and how to use this without a network. */
export function Device() {
  const { t } = useWords();
  return (
    <Page title={t('device.title')}>
      <Lead>{t('device.lead')}</Lead>
      <KeptHere />
      <Safety />
      <Offline />
      <Versions />
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}

function KeptHere() {
  const { t } = useWords();
  const { desk } = useService();
  const { drawer } = useWhose();
  const found = useLoaded('kept here', async () => ({ rows: await keptHere(), here: await desk.look() }));
  if (found === undefined) return null;
  const { rows, here: { lying, trouble } } = found;
  const others = rows.filter(({ said }) => said !== 'device.kept.answers');
  const isEmpty = lying.length === 0 && others.length === 0 && trouble === null;
  return (
    <section aria-labelledby="kept">
      <Heading level={2} id="kept">{t('device.kept')}</Heading>
      {isEmpty ? <P>{t('device.kept.nothing')}</P> : null}
      {trouble === null ? null : <P>{t('storage.unreadable')}</P>}
      {lying.length === 0 ? null : <SavedList lying={lying} />}
      {canKeepReading() ? null : <P>{t('device.kept.reading.address')}</P>}
      {others.map(({ said }) => <P key={said}>{t(said, { count: daysKept })}</P>)}
      <P>{t('device.kept.answers', { count: daysKept })}</P>
      {drawer === null ? <P>{t('device.safe.shared')}</P> : null}
      <P>{drawer === null ? <Go to={['drawer', 'new']}>{t('drawer.keep')}</Go> : <Go to={['drawer']}>{t('drawer.about')}</Go>}</P>
      {lying.length === 0 ? null : <P><Go to={['finished']}>{t('passphrase.finished')}</Go></P>}
      <P><Go className="govuk-button govuk-button--secondary" to={['clear']}>{t('storage.clear')}</Go></P>
    </section>
  );
}
