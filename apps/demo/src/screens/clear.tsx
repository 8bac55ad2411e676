import { useState } from 'react';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { Status } from '../parts/status.tsx';

/** Empties this browser of everything that was saved here, by whomever. Its own page, because it cannot be undone. */
export function Clear() {
  const { t } = useWords();
  const { desk } = useService();
  const link = useLinkTo();
  const [state, setState] = useState<'asked' | 'working' | 'clear' | 'failed'>('asked');
  const clear = async (): Promise<void> => {
    setState('working');
    setState((await desk.clear().catch(() => false)) ? 'clear' : 'failed');
  };
  if (state === 'clear') {
    return (
      <Page key="clear" title={t('stop.done')}>
        <Status className="lead">{t('storage.clear.done')}</Status>
        <p><a href={link()}>{t('demo.toHome')}</a></p>
      </Page>
    );
  }
  return (
    <Page title={t('storage.clear.title')}>
      <p>{t('storage.clear.lead')}</p>
      <p>{t('stop.copies')}</p>
      {state === 'failed' ? <p className="error-message" role="alert">{t('storage.clear.failed')}</p> : null}
      <div className="buttons">
        <button type="button" className="button button-danger" disabled={state === 'working'} onClick={() => { void clear(); }}>{t('storage.clear.confirm')}</button>
        <a href={link()}>{t('storage.clear.keep')}</a>
      </div>
    </Page>
  );
}
