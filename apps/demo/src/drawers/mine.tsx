import { BackLink, Button, ButtonGroup, Details, Go, Lead, P, Page, Status, useService, useWords } from '@guildhall/react';
import { useState } from 'react';
import { deleteDrawer } from './drawer-index.ts';
import type { OpenDrawer } from './whose.ts';
import { minutes } from './idle.ts';
import { leave } from './leave.ts';
import { MoveThings } from './move-things.tsx';

/** What can be done with a drawer that is open: move things in, take a copy, delete it. */
export function Mine({ drawer }: { readonly drawer: OpenDrawer }) {
  const { t } = useWords();
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('drawer.about')}>
      <Lead>{t('drawer.mine.lead')}</Lead>
      <P>{t('drawer.mine.locks', { minutes })}</P>
      <P>{t('drawer.mine.rooms')}</P>
      <MoveThings />
      <P>{t('drawer.make.finish')} <Go to={['finished']}>{t('passphrase.finished')}</Go></P>
      <Details summary={t('drawer.delete')}><Delete drawer={drawer} /></Details>
    </Page>
  );
}

function Delete({ drawer }: { readonly drawer: OpenDrawer }) {
  const { t } = useWords();
  const { desk } = useService();
  const [state, setState] = useState<'asked' | 'working' | 'failed'>('asked');
  const remove = async (): Promise<void> => {
    setState('working');
    // The desk first: what is open in it would be written once more.
    const isGone = await desk.clear().then(async (isClear) => isClear && await deleteDrawer(drawer.id), () => false);
    if (isGone) leave([]);
    else setState('failed');
  };
  return (
    <>
      <P>{t('drawer.delete.what')}</P>
      <ButtonGroup><Button kind="warning" disabled={state === 'working'} onClick={() => { void remove(); }}>{t('drawer.delete.do')}</Button></ButtonGroup>
      <Status className="govuk-body">{state === 'failed' ? t('drawer.delete.failed') : ''}</Status>
    </>
  );
}
