import type { Finding } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { findingText, grouped, handedInOf } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, P, Page, useHere, useWords, type Path, type Session } from '@guildhall/react';
import { ErrorSummary, straightPath, type Problem } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { useSessionInPage } from '../group/session-in-page.ts';
import { handInFresh } from './hand-in-fresh.ts';
import { InShort } from './in-short.tsx';
import { MyCode } from './my-code.tsx';
import { nonce } from './nonce.ts';
import { useTurn } from './turn.ts';

/** Of the code that is shown: made once for each person, so that the same answers give the same one. It goes with what they answered. */
const nonces = new WeakMap<Session, number>();

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
    const taken = handInFresh((chance) => grouped(handedInOf(plan, answersOf(plan.framework, view.memory), chance).id), 'turn');
    if (taken.ok) end({ how: 'in', number: taken.number });
    else setFindings(taken.findings);
  };
  const change: Path = ['a', session.id, ...(view.doing === 'reviewing' ? ['tasks'] : straightPath(view, session.state.asks))];
  const back = <Go to={change}>{t('group.join.mine.change')}</Go>;
  if (isEmpty) {
    return (
      <Page key="empty" title={t('group.join.nothing')}>
        <P>{t('group.join.nothing.lead')}</P>
        <P><Go className="govuk-button" to={change}>{t('group.join.mine.change')}</Go></P>
      </Page>
    );
  }
  if (!isOpen) {
    return (
      <Page key="code" title={t('group.join.mine')}>
        <P>{t('group.join.mine.lead')}</P>
        <MyCode code={code} />
        <InShort plan={plan} code={code} />
        <ButtonGroup><Button onClick={() => { end({ how: 'cleared' }); }}>{t('group.join.turn.taken')}</Button>{back}</ButtonGroup>
      </Page>
    );
  }
  return (
    <Page key="ready" title={t('group.join.turn.ready')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <P>{t('group.join.turn.ready.lead')}</P>
      <InShort plan={plan} code={code} />
      <ButtonGroup><Button onClick={give}>{t('group.join.turn.handIn')}</Button>{back}</ButtonGroup>
    </Page>
  );
}
