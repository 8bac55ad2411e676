import { Heading, P, SecondButton, Status, askToKeep, keepingKey, useKeeping, useService, useWords } from '@guildhall/react';
import { useState } from 'react';

/** How far this browser can be relied on; also before anybody has begun. */
export function Safety() {
  const [asked, setAsked] = useState(0);
  const { t } = useWords();
  return (
    <section aria-labelledby="safe">
      <Heading level={2} id="safe">{t('device.safe')}</Heading>
      <Answer key={asked} isAsked={asked > 0} onAsked={() => { setAsked(asked + 1); }} />
    </section>
  );
}

function Answer({ isAsked, onAsked }: { readonly isAsked: boolean; readonly onAsked: () => void }) {
  const { t } = useWords();
  const { desk } = useService();
  const keeping = useKeeping();
  if (keeping === undefined) return <P>{t('common.loading')}</P>;
  const risk = keepingKey(keeping);
  const mayAsk = keeping === 'may-be-cleared' && 'storage' in navigator && !isAsked;
  return (
    <>
      {isAsked && risk === null ? null : <P>{t(risk === null ? 'device.safe.yes' : keeping === 'may-be-cleared' ? 'device.safe.no' : risk)}</P>}
      {keeping === 'may-be-cleared' ? <P>{t('storage.mayBeCleared')}</P> : null}
      {mayAsk ? <P><SecondButton onClick={() => { void askToKeep(desk).then(onAsked); }}>{t('device.safe.ask')}</SecondButton></P> : null}
      <Status>{isAsked ? t(risk === null ? 'device.safe.yes' : 'device.safe.refused') : ''}</Status>
    </>
  );
}
