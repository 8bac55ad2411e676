import { useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { SecondButton } from '../parts/button.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { Go } from '../places/go.tsx';
import { useWords } from '../hooks/use-words.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { useByFile } from './extras.ts';
import { Heading } from '../parts/heading.tsx';
import { Status } from '../parts/status.tsx';
import { Hint, Lead, P } from '../parts/text.tsx';

/** The officer's side of a decision. Before there is one: how it comes about, and what they may ask for. After it: what they say to it. */
export function YourSide() {
  const { session, view } = useHere();
  const { t } = useWords();
  const byFile = useByFile();
  const back = <BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>;
  if (view.doing !== 'deciding') return <Page back={back} title={t('decision.yourSide')}><DecisionNotice />{view.memory.decided === null ? null : <Comment />}<Requests /></Page>;
  return (
    <Page back={back} title={t('decision.before')}>
      <DecisionNotice />
      <Lead>{t('decision.before.lead')}</Lead>
      <Heading level={2}>{t('decision.before.how')}</Heading>
      {byFile === undefined ? <P><Go to={['a', session.id, 'hand-over', 'manager']}>{t('screens.handOver.manager')}</Go></P> : byFile.ways}
      <Inset>{t('decision.isKept')}</Inset>
      <Heading level={2}>{t('decision.before.ask')}</Heading>
      <Requests />
      {view.memory.decided === null ? <Hint>{t('decision.before.later')}</Hint> : <Comment />}
    </Page>
  );
}

/** Their words to a decision that was made. They stand beside it, and somebody who decides again reads them. */
function Comment() {
  const { view, send, state } = useHere();
  const { t } = useWords();
  const [saved, setSaved] = useState(false);
  const [comment, change, leave] = useDraft(view.memory.comment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'comment.made', text })) setSaved(true); });
  return (
    <>
      <TextArea id="comment" label={t('decision.comment')} hint={t('decision.comment.hint')} value={comment} onChange={change} onLeave={leave} disabled={!state.editing} />
      <Status className="govuk-hint">{saved ? t('decision.comment.saved') : ''}</Status>
    </>
  );
}

/** What they need, and whether somebody else should watch too. None of it is scored. */
function Requests() {
  const { view: { memory }, send, state } = useHere();
  const { t } = useWords();
  const [saved, setSaved] = useState(false);
  const [adjustment, change, leave] = useDraft(memory.adjustment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'adjustment.named', text })) setSaved(true); });
  return (
    <>
      <KeepsFocus>
        {memory.secondAssessorAsked ? <Status>{t('decision.secondAssessor.asked')} {t('decision.secondAssessor.how')}</Status> : (
          <>
            <Hint>{t('decision.secondAssessor.hint')}</Hint>
            <SecondButton disabled={!state.editing} onClick={() => { send({ type: 'second-assessor.asked' }); }}>{t('decision.secondAssessor')}</SecondButton>
          </>
        )}
      </KeepsFocus>
      <TextArea id="adjustment" label={t('decision.adjustment')} hint={t('decision.adjustment.hint')} value={adjustment} onChange={change} onLeave={leave} disabled={!state.editing} />
      <Status className="govuk-hint">{saved ? t('decision.adjustment.saved') : ''}</Status>
    </>
  );
}
