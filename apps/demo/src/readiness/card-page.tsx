import { decisionForCard, sealCard } from '@guildhall/core/register';
import { BackLink, Button, ButtonGroup, Heading, Hint, Lead, P, Page, Status, useHere, useWords } from '@guildhall/react';
import { ErrorSummary, Field, OwnForm, SummaryList, SummaryRow } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { saveText } from '../parts/save-text.ts';
import { useCardFaults } from './use-card-faults.ts';

/** The officer makes the card that puts them on the list of who may speak: the decision and their name, and nothing else. */
export function CardPage() {
  const { session, view, state } = useHere();
  const { t, date } = useWords();
  const [name, setName] = useState('');
  const [reference, setReference] = useState('');
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState(false);
  const faults = useCardFaults('name', 'register.card.name', name, 'reference', reference);
  const problems = useMemo(() => (asked ? faults : []), [asked, faults]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  // Somebody who has the device for their own turn makes no card of another.
  const decision = state.guest === null ? decisionForCard(view) : null;
  const back = <BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>;
  if (decision === null) return <Page back={back} title={t('register.card')}><P>{t('register.card.none')}</P></Page>;
  const make = (): void => {
    setAsked(true);
    if (faults.length > 0) return;
    saveText('guildhall-card', 'json', `${JSON.stringify(sealCard(decision, { name, reference }), null, 2)}\n`);
    setMade(true);
  };
  return (
    <Page back={back} title={t('register.card')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <Lead>{t('register.card.lead')}</Lead>
      <Heading level={2}>{t('register.card.on')}</Heading>
      <SummaryList>
        <SummaryRow label={t('decision.title')}>{decision.beside === undefined ? t('register.alone') : t('register.beside', { name: decision.beside })}</SummaryRow>
        <SummaryRow label={t('register.decided')}>{t('register.decidedBy', { name: decision.by, date: date(decision.on) })}</SummaryRow>
        <SummaryRow label={t('register.until')}>{date(decision.until)}</SummaryRow>
      </SummaryList>
      <P>{t('register.card.notOn')}</P>
      <OwnForm onSubmit={make}>
        <Field id="name" label={t('register.card.name')} value={name} onChange={setName} error={error('name')} />
        <Field id="reference" label={t('register.reference')} hint={t('register.reference.hint')} value={reference} onChange={setReference} error={error('reference')} />
        <Hint>{t('common.namesDeclared')}</Hint>
        <ButtonGroup><Button submit>{t('register.card.make')}</Button></ButtonGroup>
      </OwnForm>
      <Status className="govuk-body">{made ? t('register.card.made') : ''}</Status>
    </Page>
  );
}
