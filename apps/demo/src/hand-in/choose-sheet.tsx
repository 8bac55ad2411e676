import type { Finding } from '@guildhall/core';
import { competenciesOffered } from '@guildhall/core/group';
import { BackLink, Bullets, Button, ButtonGroup, Go, Heading, Hint, Page, shownIn, useGo, useService, useWords } from '@guildhall/react';
import { ErrorSummary, OwnForm } from '@guildhall/react/parts';
import { useState } from 'react';
import { CodeField, saidOf } from './code-field.tsx';
import { closeSets, wholeSets } from '../group/session-sets.ts';
import { planIn } from './plan-in.ts';

/** Which sheet to print: of a session, or of none. */
export function ChooseSheet({ typed: first, findings: before }: { readonly typed: string; readonly findings: readonly Finding[] }) {
  const { t, language } = useWords();
  const { profile } = useService().council;
  const go = useGo();
  const [typed, setTyped] = useState(first);
  const [findings, setFindings] = useState(before);
  const said = saidOf(findings, language);
  const show = (): void => {
    const found = planIn(typed);
    if (found.ok) go(['sheet', found.code]);
    else setFindings(found.findings);
  };
  const whole = wholeSets.map((set) => shownIn(set, language, profile));
  const close = closeSets.map((set) => shownIn(set, language, profile));
  return (
    <Page title={t('group.sheet.which')} caption={t('group.sheet')} back={<BackLink to={['join']}>{t('common.back')}</BackLink>} broken={said !== undefined}>
      <ErrorSummary problems={said === undefined ? [] : [{ field: 'session-code', text: said }]} />
      <OwnForm onSubmit={show}>
        <CodeField label={t('group.sheet.which.code')} value={typed} onChange={setTyped} error={said} />
        <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
      <Heading level={2}>{t('group.sheet.which.plain')}</Heading>
      <Hint>{t('group.sheet.which.plain.hint')}</Hint>
      <Bullets>
        {whole.map(({ framework: { id, title }, lang }) => <li key={id}><Go to={['sheet', id]} lang={lang}>{title}</Go></li>)}
        {close.flatMap(({ framework, lang }) => framework.competencies.filter(({ id }) => competenciesOffered(framework).includes(id)).map(({ id, plainTitle }) => (
          <li key={`${framework.id} ${id}`}><Go to={['sheet', framework.id, id]} lang={lang}>{plainTitle}</Go></li>
        )))}
      </Bullets>
    </Page>
  );
}
