import { useState } from 'react';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** Deletes one thing that is saved here, after asking. */
export function RemoveSaved({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { desk } = useService();
  const link = useLinkTo();
  const go = useGo();
  const [failed, setFailed] = useState(false);
  const remove = async (): Promise<void> => {
    try {
      await desk.remove(id);
      go(['deleted'], 'instead');
    } catch {
      setFailed(true);
    }
  };
  return (
    <Page title={t('demo.remove.title')}>
      <p>{t('stop.lead')}</p>
      <p>{t('stop.copies')}</p>
      {failed ? <p className="error-message" role="alert">{t('stop.failed')}</p> : null}
      <div className="buttons">
        <button type="button" className="button button-danger" onClick={() => { void remove(); }}>{t('demo.remove.confirm')}</button>
        <a href={link()}>{t('stop.keep')}</a>
      </div>
    </Page>
  );
}
