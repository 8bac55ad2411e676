import type { Framework } from '@guildhall/core';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Inset } from '../parts/small.tsx';
import { Bullets, P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { keptKey, whoSees } from '../service/promise.ts';
import { useService } from '../service/service.ts';
import { daysKept } from '../stores/kept-until.ts';
import { keepingKey } from './keeping.ts';
import { useKeeping } from './use-keeping.ts';
import { Controller } from './controller.tsx';

/** What is promised follows from what leaves, from where it is kept, and from what the question set has in it. */
export function OurPromise({ framework }: { readonly framework: Framework }) {
  const { t } = useWords();
  const service = useService();
  const { council: { profile: { name: council, retention } }, desk: { keeps } } = service;
  const keeping = useKeeping();
  const risk = keeping === undefined ? null : keepingKey(keeping);
  return (
    <>
      <Heading level={2}>{t('start.whoSees')}</Heading>
      {whoSees(service, framework).map((key) => <P key={key}>{t(key, { council })}</P>)}
      <Heading level={2}>{t('start.kept')}</Heading>
      {keeping === 'nowhere' ? null : (
        <Bullets>
          <li>{t('start.kept.nothingYet')}</li>
          <li>{t(keptKey(keeps), { council })}</li>
          {keeps === 'page' ? null : <li>{t('start.kept.days', { count: daysKept })}</li>}
          {keeps === 'device' ? <li>{t('start.sharedDevice')}</li> : null}
        </Bullets>
      )}
      {risk === null || keeping === 'page' ? null : <Inset>{t(risk)}</Inset>}
      <Heading level={2}>{t('start.stop')}</Heading>
      <P>{t('start.stop.text')}</P>
      {framework.flow.some(({ kind }) => kind === 'decision') ? <P>{t('start.stop.decision')}{retention === undefined ? null : ` ${t('start.kept.howLong', { retention })}`}</P> : null}
      <Heading level={2}>{t('start.controller')}</Heading>
      <Controller />
      <P className="gh-no-print"><Go to={['privacy']}>{t('start.privacyNotice')}</Go></P>
    </>
  );
}
