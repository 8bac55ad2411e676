import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink } from '../parts/small.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { keptKey, whoSees } from '../service/promise.ts';
import { useService } from '../service/service.ts';
import { daysKept } from '../stores/kept-until.ts';
import { Controller } from './controller.tsx';

/** What the council says about the data, in its own words, and what holds here whatever it says. */
export function Privacy() {
  const { t } = useWords();
  const service = useService();
  const { council: { profile: { name: council, privacyNotice, retention } }, desk: { keeps }, frameworks } = service;
  // What is promised of any question set here: each sentence once.
  const promises = [...new Set(frameworks.flatMap((framework) => whoSees(service, framework)))];
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('screens.privacy')}>
      {privacyNotice !== undefined && 'text' in privacyNotice ? privacyNotice.text.split('\n\n').map((text) => <P key={text}>{text}</P>) : null}
      {privacyNotice !== undefined && 'link' in privacyNotice && /^https:\/\//i.test(privacyNotice.link)
        ? <P><a className="govuk-link" href={privacyNotice.link} rel="noreferrer" target="_blank">{t('start.privacyNotice')} {t('common.newTab')}</a></P> : null}
      <Heading level={2}>{t('start.whoSees')}</Heading>
      {promises.map((key) => <P key={key}>{t(key, { council })}</P>)}
      <Heading level={2}>{t('start.controller')}</Heading>
      <Controller />
      <Heading level={2}>{t('start.kept')}</Heading>
      <P>{t(keptKey(keeps), { council })}</P>
      {keeps === 'page' ? null : <P>{t('start.kept.days', { count: daysKept })}</P>}
      {retention === undefined ? null : <P>{t('start.kept.howLong', { retention })}</P>}
      <P className="gh-no-print"><Go to={['clear']}>{t('storage.clear')}</Go></P>
    </Page>
  );
}
