import type { Finding } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { findingText, grouped, handedInOf } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, P, Page, useHere, useWords, type Session } from '@guildhall/react';
import { ErrorSummary, type Problem } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { handIn, useSessionInPage } from '../group/session-in-page.ts';
import { InCode } from './in-code.tsx';
import { MyCode } from './my-code.tsx';
import { nonce } from './nonce.ts';
import { useTurn } from './turn.ts';

/** Made once for each person, so that the same answers give the same code. It goes with what they answered. */
const nonces = new WeakMap<Session, number>();

/** How often another code is made before somebody is told that theirs was not taken. */
const tries = 16;

function nonceFor(session: Session): number {
  const own = nonces.get(session) ?? nonce();
  nonces.set(session, own);
  return own;
}

/** The end of somebody's turn: all that is handed in, in words; then it goes into the session that is open here, and the screen is cleared. */
export function TurnHandIn() {
  const { session, view } = useHere();
  const { t, language } = useWords();
  const { plan, code: sessionCode, end } = useTurn();
  const isOpen = useSessionInPage()?.code === sessionCode;
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const { id, bands } = useMemo(() => handedInOf(plan, answersOf(plan.framework, view.memory), nonceFor(session)), [plan, view, session]);
  const isEmpty = Object.keys(bands).length === 0;
  const code = grouped(id);
  const problems = findings.map((finding): Problem => ({ field: 'hand-in', text: finding.code === 'E_GROUP_NOT_OPEN' ? t('group.join.turn.closed') : findingText(finding, language) }));
  const give = (): void => {
    let taken = handIn(code, 'turn');
    // Nobody has taken back what is handed in here for the first time. What is left of another's code, which was, is short, and looks the same.
    for (let i = 0; i < tries && !taken.ok && taken.findings.some((finding) => finding.code === 'E_GROUP_TAKEN_BACK'); i += 1) {
      nonces.delete(session);
      taken = handIn(grouped(handedInOf(plan, answersOf(plan.framework, view.memory), nonceFor(session)).id), 'turn');
    }
    if (taken.ok) end({ how: 'in', number: taken.number });
    else setFindings(taken.findings);
  };
  const change = <Go to={['a', session.id, 'tasks']}>{t('group.join.mine.change')}</Go>;
  if (isEmpty) {
    return <Page key="empty" title={t('group.join.nothing')}><P>{t('group.join.nothing.lead')}</P><P>{change}</P></Page>;
  }
  if (!isOpen) {
    return (
      <Page key="code" title={t('group.join.mine')}>
        <P>{t('group.join.mine.lead')}</P>
        <MyCode code={code} />
        <InCode plan={plan} code={code} />
        <ButtonGroup><Button onClick={() => { end({ how: 'cleared' }); }}>{t('group.join.turn.taken')}</Button>{change}</ButtonGroup>
      </Page>
    );
  }
  return (
    <Page key="ready" title={t('group.join.turn.ready')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <P>{t('group.join.turn.ready.lead')}</P>
      <InCode plan={plan} code={code} />
      <ButtonGroup><Button onClick={give}>{t('group.join.turn.handIn')}</Button>{change}</ButtonGroup>
    </Page>
  );
}
