import { useState, type FormEvent } from 'react';
import { isStatus, useJudgement } from '../attempt/use-judgement.ts';
import { useHere } from '../attempt/use-session.ts';
import { DateFields } from '../parts/date-fields.tsx';
import { dateProblem, readTyped, useTypedDate } from '../parts/typed-date.ts';
import { ErrorMessage } from '../parts/error-message.tsx';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { Inset } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useGo } from '../routing/use-place.ts';
import { today } from '../today.ts';
import { useWords } from '../words.ts';
import { Evidence } from './evidence.tsx';
import { FlagsToTalkOver } from './flags-to-talk-over.tsx';
import { NotFound } from './not-found.tsx';

/** A manager sees what was watched and what the rules suggest, with all their reasons, and decides. */
export function DecisionPage() {
  const { view, lang, state, session, send } = useHere();
  const words = useWords();
  const { t } = words;
  const go = useGo();
  const proposed = useJudgement();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [beside, setBeside] = useState('');
  const [reason, setReason] = useState('');
  const [on, setOn] = useTypedDate(today());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { stage } = view;
  const { guest } = state;
  if (stage?.kind !== 'decision' || proposed === null) return guest === null ? <NotFound /> : <Recorded />;
  if (guest?.role !== stage.by) return <Page title={t('errors.managerOnly')}><p>{t('decision.managerOnly')}</p></Page>;

  const chosen = stage.outcomes.find(({ id }) => id === outcome);
  const first = radioId('outcome', stage.outcomes[0]?.id ?? '');
  const otherwise = outcome !== null && outcome !== proposed.id;
  const decide = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTyped(on);
    const wrongDate = dateProblem(words, on, t('decision.date'), false);
    const future = read !== null && typeof read === 'object' && 'iso' in read && read.iso > today();
    const found: readonly Problem[] = [
      ...(chosen === undefined ? [{ field: first, text: t('decision.make.missing') }] : []),
      ...(chosen?.then === 'next' && proposed.notWatched ? [{ field: first, text: t('demo.decision.notWatched') }] : []),
      ...(chosen?.beside && beside.trim() === '' ? [{ field: 'beside', text: t('decision.beside.missing') }] : []),
      ...(otherwise && reason.trim() === '' ? [{ field: 'reason', text: t('decision.otherwise.missing') }] : []),
      ...(wrongDate !== undefined ? [{ field: 'on', text: wrongDate }] : future ? [{ field: 'on', text: t('errors.date.future', { question: t('decision.date') }) }] : []),
    ];
    setProblems(found);
    if (found.length > 0 || outcome === null || read === null || typeof read === 'string' || !('iso' in read)) return;
    const taken = send({
      type: 'decision.made', outcome, by: guest, on: read.iso, proposed: proposed.id,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }), ...(chosen?.beside ? { beside: beside.trim() } : {}),
    });
    if (taken) go(['a', session.id, 'tasks']);
    else setProblems([{ field: first, text: t('errors.cannotDoThat') }]);
  };
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  return (
    <Page title={t('decision.title')} caption={<span lang={lang}>{stage.title}</span>} broken={problems.length > 0} wide>
      <ErrorSummary problems={problems} />
      <p className="lead">{t('decision.lead')}</p>
      <section className="proposal" aria-labelledby="suggested">
        <h2 className="heading-m" id="suggested">{t('decision.suggested')}</h2>
        <p className="heading-m">{t(`decision.choice.${proposed.id}`)}</p>
        <h3 className="heading-s">{t('decision.reasons')}</h3>
        {proposed.sentences.length === 0 ? <p>{t('decision.reasons.none')}</p> : <ul>{proposed.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      </section>
      <Evidence />
      <FlagsToTalkOver />
      <Inset>{t('decision.isKept')}</Inset>
      <form onSubmit={decide} noValidate>
        <div className={error(first) === undefined ? 'group' : 'group group-error'}>
          <fieldset>
            <legend><h2 className="heading-m">{t('decision.make')}</h2></legend>
            <ErrorMessage id="outcome.error" text={error(first)} />
            <Radios name="outcome" chosen={outcome} onChoose={setOutcome} choices={stage.outcomes.map(({ id, label }) => ({ id, label: isStatus(id) ? t(`decision.choice.${id}`) : label }))} />
          </fieldset>
        </div>
        {chosen?.beside ? <Field id="beside" label={t('decision.beside')} hint={t('decision.beside.hint')} value={beside} onChange={setBeside} error={error('beside')} /> : null}
        {otherwise ? <TextArea id="reason" label={t('decision.otherwise')} value={reason} onChange={setReason} error={error('reason')} rows={3} /> : null}
        <DateFields id="on" legend={t('decision.date')} value={on} onChange={setOn} error={error('on')} />
        <p className="hint">{t('common.namesDeclared')}</p>
        <div className="buttons"><button type="submit" className="button" disabled={!state.editing}>{t('decision.record')}</button></div>
      </form>
    </Page>
  );
}

function Recorded() {
  const { t } = useWords();
  return <Page title={t('demo.decision.recorded')}><p>{t('demo.decision.giveBack')}</p></Page>;
}
