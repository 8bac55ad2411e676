import { useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { useService } from '../service/service.ts';
import { Failure } from './failure.tsx';

/** Deletes one thing that is saved here, after asking. */
export function RemoveSaved({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { desk } = useService();
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
    <Page title={t('screens.remove.title')}>
      <P>{t('stop.lead')}</P>
      <P>{t('stop.copies')}</P>
      {failed ? <Failure>{t('stop.failed')}</Failure> : null}
      <ButtonGroup>
        <Button kind="warning" onClick={() => { void remove(); }}>{t('screens.remove.confirm')}</Button>
        <Go to={[]}>{t('stop.keep')}</Go>
      </ButtonGroup>
    </Page>
  );
}
