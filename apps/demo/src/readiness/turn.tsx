import { factsOf, longestName } from '@guildhall/core';
import { partsToDo } from '@guildhall/core/flow';
import { Bullets, Button, ButtonGroup, Details, Go, Heading, Inset, Lead, P, Page, useGo, useHere, useWords } from '@guildhall/react';
import { ErrorSummary, Field, OwnForm, QuietButton, SummaryList, SummaryRow } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';

/** Somebody opens a file in which it is their turn: about whom, what they are to do, what will happen to it, and who they are. */
export function Turn() {
  const { session, state, view, framework, lang } = useHere();
  const { t, list } = useWords();
  const go = useGo();
  const { errand } = state;
  const [name, setName] = useState(errand?.as ?? '');
  const [asked, setAsked] = useState(false);
  const given = name.trim();
  const wrong = given === '' ? t('decision.who.missing') : given.length > longestName ? t('errors.name.tooLong', { question: t('turn.name'), most: longestName }) : undefined;
  const error = asked ? wrong : undefined;
  const problems = useMemo(() => (error === undefined ? [] : [{ field: 'name', text: error }]), [error]);
  if (errand === null) return null;
  const role = errand.for;
  const toDo = partsToDo(view);
  const begin = (): void => {
    setAsked(true);
    if (wrong !== undefined) return;
    session.runErrand({ ...errand, as: given });
    session.welcome({ id: given, role });
    go(['a', session.id, role === 'manager' && view.doing === 'deciding' ? 'decision' : 'tasks']);
  };
  const isMine = (): void => {
    session.runErrand(null);
    go(['a', session.id, 'tasks']);
  };
  const isEarly = role === 'manager' && view.memory.decided === null && toDo.length > 0;
  const count = view.parts.find(({ rater }) => rater === role)?.asked ?? 0;
  return (
    <Page title={t(`turn.${role}`)} caption={<span lang={lang}>{framework.title}</span>} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <About />
      {isEarly ? <Inset><Heading level={2} size="s">{t('turn.early')}</Heading><P>{t('turn.early.what', { list: list(toDo) })}</P></Inset> : (
        <>
          <Lead>{role === 'manager' ? t('turn.manager.what') : t('turn.assessor.what', { count })}</Lead>
          <Heading level={2}>{t('turn.then')}</Heading>
          <Bullets>
            <li>{t(`turn.then.${role}`)}</li>
            <li>{t('turn.then.unseen')}</li>
            <li>{t('turn.then.kept')}</li>
            <li>{t('turn.then.back')}</li>
          </Bullets>
          <OwnForm onSubmit={begin}>
            <Field id="name" label={t('turn.name')} hint={t('turn.name.hint')} value={name} onChange={setName} error={error} />
            <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
          </OwnForm>
        </>
      )}
      <Details summary={t('turn.mine')}><P>{t('turn.mine.hint')} <QuietButton onClick={isMine}>{t('turn.mine.open')}</QuietButton></P></Details>
      <P><Go to={['remove', session.id]}>{t('passphrase.delete.link')}</Go></P>
    </Page>
  );
}

/** Whose record it is, and about which meeting, in as many words as are known. */
function About() {
  const { state, view, framework, lang } = useHere();
  const { t, date } = useWords();
  return (
    <SummaryList>
      <SummaryRow label={t('turn.officer')}>{state.errand?.from ?? t('turn.officer.unknown')}</SummaryRow>
      {factsOf(framework).filter(({ observed, kind }) => observed !== undefined && kind !== 'whole-number').map(({ id, kind, observed, options = [] }) => {
        const given = view.memory.facts[id];
        if (kind === 'date') return <SummaryRow key={id} label={observed} lang={lang}>{given === undefined ? t('turn.noDate') : date(String(given))}</SummaryRow>;
        const said = options.find((option) => option.id === given)?.label;
        return said === undefined ? null : <SummaryRow key={id} label={observed} lang={lang} valueLang={lang}>{said}</SummaryRow>;
      })}
    </SummaryList>
  );
}
