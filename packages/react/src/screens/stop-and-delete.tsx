import { useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { useService } from '../service/service.ts';
import { Failure } from './failure.tsx';

/** Asks once, then takes everything back. A decision on readiness alone stays, as the person was told. */
export function StopAndDelete() {
  const { session, view, state } = useHere();
  const { desk } = useService();
  const { t } = useWords();
  const go = useGo();
  const [failed, setFailed] = useState(false);
  const decided = view.memory.decided !== null;
  const stop = async (): Promise<void> => {
    // What could never be saved is gone once it is let go of.
    const done = await session.withdraw().catch(() => session.state.savedAt === null && !decided);
    if (!done) {
      setFailed(true);
      return;
    }
    desk.forget(session.id);
    go(decided ? ['deleted', 'decision'] : ['deleted'], 'instead');
  };
  return (
    <Page title={t('stop.title')}>
      <P>{t('stop.lead')} {t('stop.noReason')}</P>
      {decided ? <P>{t('stop.decisionStays')}</P> : null}
      <P>{t('stop.copies')}</P>
      <P>{t('stop.leaveInstead')}</P>
      {failed ? <Failure>{t('stop.failed')}</Failure> : null}
      <ButtonGroup>
        <Button kind="warning" disabled={!state.editing} onClick={() => { void stop(); }}>{t('stop.confirm')}</Button>
        <Go to={['a', session.id, 'tasks']}>{t('stop.keep')}</Go>
      </ButtonGroup>
    </Page>
  );
}
