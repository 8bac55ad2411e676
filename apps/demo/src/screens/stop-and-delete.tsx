import { useState } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** Asks once, then takes everything back. A decision on readiness alone stays, as the person was told. */
export function StopAndDelete() {
  const { session, view, state } = useHere();
  const { desk } = useService();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const [failed, setFailed] = useState(false);
  const decided = view.memory.decided !== null;
  const stop = async (): Promise<void> => {
    const done = await session.withdraw().catch(() => false);
    if (!done) {
      setFailed(true);
      return;
    }
    desk.forget(session.id);
    go(decided ? ['deleted', 'decision'] : ['deleted'], 'instead');
  };
  return (
    <Page title={t('stop.title')}>
      <p>{t('stop.lead')} {t('stop.noReason')}</p>
      {decided ? <p>{t('stop.decisionStays')}</p> : null}
      <p>{t('stop.copies')}</p>
      <p>{t('stop.leaveInstead')}</p>
      {failed ? <p className="error-message" role="alert">{t('stop.failed')}</p> : null}
      <div className="buttons">
        <button type="button" className="button button-danger" disabled={!state.editing} onClick={() => { void stop(); }}>{t('stop.confirm')}</button>
        <a href={link('a', session.id, 'tasks')}>{t('stop.keep')}</a>
      </div>
    </Page>
  );
}
