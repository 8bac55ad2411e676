import type { MessageKey } from '@guildhall/core/messages';
import { BackLink, Button, ButtonGroup, FormGroup, Go, Lead, OpenFile, P, Page, Status, useGo, useLoaded, usePath, useService, useWords } from '@guildhall/react';
import { canLock, readLocked, unlock, type LockedFile, type WhyNotLocked } from '@guildhall/react/locked';
import { Checkbox, Checkboxes, ErrorSummary, OwnForm } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { CannotLock } from './cannot-lock.tsx';
import { forRegister } from './for-register.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { takeUp, type TakenUp } from './take-up.ts';
import { inTray, putForRegister, putInTray } from './tray.ts';

/**
 * A file that was locked, or handed over: it is opened, and whoever's turn it is begins. One that was chosen for the list of who may speak,
 * which the address says, is opened for the list alone: nothing of it but the decision leaves this page, and nothing is kept.
 */
export function Unlock() {
  const { t } = useWords();
  const [text] = useState(inTray);
  const isForRegister = usePath()[1] === 'register';
  const read = useMemo(() => (text === null ? null : readLocked(text)), [text]);
  return (
    <Page back={isForRegister ? <BackLink to={['register']}>{t('register.link')}</BackLink> : <BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('passphrase.open')}>
      {read === null || text === null ? <Again isForRegister={isForRegister} />
        : read.ok ? (canLock() ? <Ask locked={read.locked} isForRegister={isForRegister} /> : <CannotLock what="open" />)
          : read.why === 'not-locked' && !isForRegister ? <Open text={text} /> : <Refused why={read.why} isForRegister={isForRegister} />}
    </Page>
  );
}

interface Purpose { readonly isForRegister: boolean }

/** Where another file can be chosen: what is for the list is chosen at the list, for anywhere else it would be kept. */
function Another({ isForRegister }: Purpose) {
  const { t } = useWords();
  return isForRegister ? <P><Go to={['register']}>{t('register.link')}</Go></P> : <OpenFile />;
}

function Again({ isForRegister }: Purpose) {
  const { t } = useWords();
  return <><P>{t('passphrase.open.gone')}</P><Another isForRegister={isForRegister} /></>;
}

const refused: Readonly<Record<WhyNotLocked, MessageKey>> = { 'not-locked': 'storage.notOurs', newer: 'storage.newer', damaged: 'passphrase.damaged', 'too-large': 'storage.notOurs', refused: 'passphrase.refused' };

function Refused({ why, isForRegister }: Purpose & { readonly why: WhyNotLocked }) {
  const { t } = useWords();
  return <><p className="govuk-body" role="alert">{t(refused[why])}</p><Another isForRegister={isForRegister} /></>;
}

/** It needs no passphrase. */
function Open({ text }: { readonly text: string }) {
  const { t } = useWords();
  const { desk } = useService();
  const go = useGo();
  const taken = useLoaded<TakenUp>('taken', async () => {
    const found = await takeUp(desk, text);
    if ('to' in found) {
      if (found.to[0] !== 'register') putInTray(null);
      go(found.to, 'instead');
    }
    return found;
  });
  return taken !== undefined && 'problem' in taken ? <><p className="govuk-body" role="alert">{t(taken.problem)}</p><OpenFile /></> : <Status>{t('common.loading')}</Status>;
}

function Ask({ locked, isForRegister }: Purpose & { readonly locked: LockedFile }) {
  const { t } = useWords();
  const { desk, frameworks } = useService();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [state, setState] = useState<'asked' | 'opening' | MessageKey>('asked');
  const problem = state === 'asked' || state === 'opening' ? undefined : t(state);
  const problems = useMemo(() => (problem === undefined ? [] : [{ field: 'passphrase', text: problem }]), [problem]);
  const open = async (): Promise<void> => {
    if (typed.trim() === '') {
      setState('passphrase.blank');
      return;
    }
    setState('opening');
    const opened = await unlock(locked, typed).catch(() => ({ ok: false }) as const);
    if (!opened.ok) {
      setState('passphrase.wrong');
      return;
    }
    putInTray(null);
    if (isForRegister) {
      const found = forRegister(opened.text, frameworks);
      if ('problem' in found) {
        setState(found.problem);
        return;
      }
      putForRegister(found);
      go(['register'], 'instead');
      return;
    }
    const taken = await takeUp(desk, opened.text);
    if ('to' in taken) go(taken.to, 'instead');
    else setState(taken.problem);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Lead>{t('passphrase.open.lead')}</Lead>
      {isForRegister ? <P>{t('passphrase.open.register')}</P> : null}
      <OwnForm onSubmit={() => { if (state !== 'opening') void open(); }}>
        <PassphraseField id="passphrase" label={t('passphrase.label')} value={typed} isShown={isShown} error={problem} onChange={setTyped} />
        <FormGroup><Checkboxes><Checkbox id="show" label={t('passphrase.show')} checked={isShown} onChange={setShown} /></Checkboxes></FormGroup>
        <ButtonGroup><Button submit>{t('passphrase.open.do')}</Button></ButtonGroup>
      </OwnForm>
      <Status>{state === 'opening' ? t('passphrase.opening') : ''}</Status>
    </>
  );
}
