import type { Finding } from '@guildhall/core';
import { BackLink, Button, ButtonGroup, Go, Lead, P, Page, useGo, useWords } from '@guildhall/react';
import { ErrorSummary, OwnForm } from '@guildhall/react/parts';
import { useState } from 'react';
import { CodeField, saidOf } from './code-field.tsx';
import { planIn } from './plan-in.ts';

/** Where somebody types the code that the trainer shows. What is wrong with it is said in words. */
export function EnterCode({ typed: first, findings: before }: { readonly typed: string; readonly findings: readonly Finding[] }) {
  const { t, language } = useWords();
  const go = useGo();
  const [typed, setTyped] = useState(first);
  const [findings, setFindings] = useState(before);
  const said = saidOf(findings, language);
  const join = (): void => {
    const found = planIn(typed);
    if (found.ok) go(['join', found.code]);
    else setFindings(found.findings);
  };
  return (
    <Page title={t('group.join')} back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} broken={said !== undefined}>
      <ErrorSummary problems={said === undefined ? [] : [{ field: 'session-code', text: said }]} />
      <Lead>{t('group.join.lead')}</Lead>
      <OwnForm onSubmit={join}>
        <CodeField label={t('group.join.code')} value={typed} onChange={setTyped} error={said} />
        <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
      <P><Go to={['sheet']}>{t('group.join.paper')}</Go></P>
    </Page>
  );
}
