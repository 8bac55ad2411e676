import { Button, ButtonGroup, Go, P, Status, useWords } from '@guildhall/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { drawerSlot } from './drawer-slot.ts';
import type { OpenDrawer } from './whose.ts';
import { leave, lockAndLeave, lockForIdle } from './leave.ts';
import { LocksSoon } from './locks-soon.tsx';
import { useWhose } from './use-whose.ts';
import { useIdle } from './use-idle.ts';

/** Stands on every page while a drawer is open, with the way to lock it; and locks it when nobody is there. */
export function DrawerBar() {
  const { drawer } = useWhose();
  const slot = document.getElementById(drawerSlot);
  return drawer === null || slot === null ? null : createPortal(<Open key={drawer.id} drawer={drawer} />, slot);
}

function Open({ drawer: { id, label } }: { readonly drawer: OpenDrawer }) {
  const { t } = useWords();
  const [state, setState] = useState<'open' | 'leaving' | 'not-saved'>('open');
  const { idle, touch } = useIdle(id, () => { void lockForIdle(); });
  const lock = async (): Promise<void> => {
    setState('leaving');
    if (!(await lockAndLeave())) setState('not-saved');
  };
  return (
    <section className="app-drawer gh-no-print" aria-label={t('drawer.bar')}>
      <P>{label === '' ? t('drawer.isOpen') : t('drawer.isOpen.called', { label })} <Go to={['drawer']}>{t('drawer.about')}</Go></P>
      <ButtonGroup>
        <Button kind="second" onClick={() => { if (state !== 'leaving') void lock(); }}>{t('drawer.leave')}</Button>
        {state === 'not-saved' ? <Button kind="warning" onClick={() => { leave([]); }}>{t('drawer.leaveAnyway')}</Button> : null}
      </ButtonGroup>
      <Status>{state === 'open' ? '' : t(state === 'leaving' ? 'drawer.leaving' : 'drawer.notSaved')}</Status>
      {idle.is === 'soon' ? <LocksSoon left={idle.left} onStay={touch} /> : null}
    </section>
  );
}
