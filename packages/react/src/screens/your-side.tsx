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
import { Status } from '../parts/status.tsx';
import { Hint, P } from '../parts/text.tsx';

/** The officer's side of a decision: what they say to it, whether somebody else should watch too, what they need. None of it is scored. */
export function YourSide() {
  const { session, view, send, state } = useHere();
  const { t } = useWords();
  const { memory } = view;
  const [saved, setSaved] = useState<'comment' | 'adjustment' | null>(null);
  const [comment, changeComment, leaveComment] = useDraft(memory.comment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'comment.made', text })) setSaved('comment'); });
  const [adjustment, changeAdjustment, leaveAdjustment] = useDraft(memory.adjustment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'adjustment.named', text })) setSaved('adjustment'); });
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('decision.yourSide')}>
      <DecisionNotice />
      {view.doing === 'deciding' ? (
        <>
          <Inset><P>{t('decision.isKept')}</P></Inset>
          <P>{t('decision.managerOnly')} <Go to={['a', session.id, 'hand-over', 'manager']}>{t('screens.handOver.manager')}</Go></P>
        </>
      ) : null}
      <TextArea id="comment" label={t('decision.comment')} hint={t('decision.comment.hint')} value={comment} onChange={changeComment} onLeave={leaveComment} disabled={!state.editing} />
      <Status className="govuk-hint">{saved === 'comment' ? t('decision.comment.saved') : ''}</Status>
      <TextArea id="adjustment" label={t('decision.adjustment')} hint={t('decision.adjustment.hint')} value={adjustment} onChange={changeAdjustment} onLeave={leaveAdjustment} disabled={!state.editing} />
      <Status className="govuk-hint">{saved === 'adjustment' ? t('decision.adjustment.saved') : ''}</Status>
      <KeepsFocus>
        {memory.secondAssessorAsked ? <Status>{t('decision.secondAssessor.asked')} {t('decision.secondAssessor.how')}</Status> : (
          <>
            <Hint>{t('decision.secondAssessor.hint')}</Hint>
            <SecondButton disabled={!state.editing} onClick={() => { send({ type: 'second-assessor.asked' }); }}>{t('decision.secondAssessor')}</SecondButton>
          </>
        )}
      </KeepsFocus>
    </Page>
  );
}
