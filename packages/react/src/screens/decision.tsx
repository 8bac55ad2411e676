import { useState } from 'react';
import { isStatus, useJudgement } from '../hooks/use-judgement.ts';
import { useHere } from '../hooks/use-here.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { dateProblem, readTyped } from '../words/typed-date.ts';
import { useTypedDate } from '../hooks/use-typed-date.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { Inset } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useGo } from '../places/use-places.ts';
import { today } from '../words/today.ts';
import { useWords } from '../hooks/use-words.ts';
import { AboutTheMeeting } from './about-the-meeting.tsx';
import { Evidence } from './evidence.tsx';
import { useByFile } from './extras.ts';
import { FlagsToTalkOver } from './flags-to-talk-over.tsx';
import { NotFound } from './not-found.tsx';
import { nameProblem } from './name-problem.ts';
import { useProblems } from './use-problems.ts';
import { Proposal } from './proposal.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Hint, P } from '../parts/text.tsx';

/** A manager sees what was watched and what the rules suggest, with all their reasons, and decides. */
export function DecisionPage() {
  const { view, framework, lang, state, session, send } = useHere();
  const { t } = useWords();
  const go = useGo();
  const proposed = useJudgement();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [beside, setBeside] = useState('');
  const [reason, setReason] = useState('');
  const [on, setOn] = useTypedDate(today());
  const [problems, check] = useProblems();
  const { stage } = view;
  const { guest } = state;
  if (stage?.kind !== 'decision' || proposed === null) return guest === null ? <NotFound /> : <Recorded />;
  if (guest?.role !== stage.by) return <Page title={t('errors.managerOnly')}><P>{t('decision.managerOnly')}</P></Page>;

  const chosen = stage.outcomes.find(({ id }) => id === outcome);
  const first = radioId('outcome', stage.outcomes[0]?.id ?? '');
  const otherwise = outcome !== null && outcome !== proposed.id;
  const decide = (): void => {
    const read = readTyped(on);
    const future = read !== null && typeof read === 'object' && 'iso' in read && read.iso > today();
    const right = check((words) => {
      const wrongDate = dateProblem(words, on, words.t('decision.date'), false);
      return [
        ...(chosen === undefined ? [{ field: first, text: words.t('decision.make.missing') }] : []),
        ...(chosen?.then === 'next' && proposed.notWatched ? [{ field: first, text: words.t('screens.decision.notWatched') }] : []),
        ...(chosen?.beside && beside.trim() === '' ? [{ field: 'beside', text: words.t('decision.beside.missing') }] : []),
        ...(chosen?.beside ? nameProblem(words, 'beside', 'decision.beside', beside) : []),
        ...(otherwise && reason.trim() === '' ? [{ field: 'reason', text: words.t('decision.otherwise.missing') }] : []),
        ...(wrongDate !== undefined ? [{ field: 'on', text: wrongDate }] : future ? [{ field: 'on', text: words.t('errors.date.future', { question: words.t('decision.date') }) }] : []),
      ];
    });
    if (!right || outcome === null || read === null || typeof read === 'string' || !('iso' in read)) return;
    const taken = send({
      type: 'decision.made', outcome, by: guest, on: read.iso, proposed: proposed.id,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }), ...(chosen?.beside ? { beside: beside.trim() } : {}),
    });
    if (taken) go(['a', session.id, 'decision', 'recorded']);
    else check((words) => [{ field: first, text: words.t('errors.cannotDoThat') }]);
  };
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  return (
    <Page title={t('decision.title')} caption={<span lang={lang}>{framework.title}</span>} broken={problems.length > 0} wide>
      <ErrorSummary problems={problems} />
      <AboutTheMeeting />
      <Proposal />
      <Evidence />
      <FlagsToTalkOver />
      <Inset>{t('decision.isKept')}</Inset>
      <OwnForm onSubmit={decide}>
        <Fieldset id="outcome" size="m" legend={<Heading level={2}>{t('decision.make')}</Heading>} error={error(first)}>
          <Radios name="outcome" chosen={outcome} onChoose={setOutcome} choices={stage.outcomes.map(({ id, label }) => ({ id, label: isStatus(id) ? t(`decision.choice.${id}`) : label }))} />
        </Fieldset>
        {chosen?.beside ? <Field id="beside" label={t('decision.beside')} hint={t('decision.beside.hint')} value={beside} onChange={setBeside} error={error('beside')} /> : null}
        {otherwise ? <TextArea id="reason" label={t('decision.otherwise')} value={reason} onChange={setReason} error={error('reason')} rows={3} /> : null}
        <DateFields id="on" legend={t('decision.date')} value={on} onChange={setOn} error={error('on')} />
        <Hint>{t('common.namesDeclared')}</Hint>
        <ButtonGroup><Button submit disabled={!state.editing}>{t('decision.record')}</Button></ButtonGroup>
      </OwnForm>
    </Page>
  );
}

function Recorded() {
  const { t } = useWords();
  const { state } = useHere();
  const byFile = useByFile();
  return <Page title={t('screens.decision.recorded')}>{byFile !== undefined && state.errand !== null ? byFile.done : <P>{t('screens.decision.giveBack')}</P>}</Page>;
}
