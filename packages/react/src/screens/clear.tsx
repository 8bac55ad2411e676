import { useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Status } from '../parts/status.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useService } from '../service/service.ts';
import { Failure } from './failure.tsx';

/** Empties the store of everything that was saved in it, by whomever. Its own page, because it cannot be undone. */
export function Clear({ also }: { readonly also?: (() => Promise<boolean>) | undefined }) {
  const { t } = useWords();
  const { desk } = useService();
  const [state, setState] = useState<'asked' | 'working' | 'clear' | 'failed'>('asked');
  const clear = async (): Promise<void> => {
    setState('working');
    const ours = await desk.clear().catch(() => false);
    const others = await (also?.() ?? Promise.resolve(true)).catch(() => false);
    setState(ours && others ? 'clear' : 'failed');
  };
  if (state === 'clear') {
    return (
      <Page key="clear" title={t('stop.done')}>
        <Status className="govuk-body-l">{t('storage.clear.done')}</Status>
        <P><Go to={[]}>{t('screens.toHome')}</Go></P>
      </Page>
    );
  }
  return (
    <Page title={t('storage.clear.title')}>
      <P>{t('storage.clear.lead')}</P>
      <P>{t('stop.copies')}</P>
      {state === 'failed' ? <Failure>{t('storage.clear.failed')}</Failure> : null}
      <ButtonGroup>
        <Button kind="warning" disabled={state === 'working'} onClick={() => { void clear(); }}>{t('storage.clear.confirm')}</Button>
        <Go to={[]}>{t('storage.clear.keep')}</Go>
      </ButtonGroup>
    </Page>
  );
}
