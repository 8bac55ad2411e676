import { useState } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset, SecondButton } from '../parts/small.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { Status } from '../parts/status.tsx';

/** The officer's side of a decision: what they say to it, whether somebody else should watch too, what they need. None of it is scored. */
export function YourSide() {
  const { session, view, send, state } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const { memory } = view;
  const [saved, setSaved] = useState<'comment' | 'adjustment' | null>(null);
  const [comment, changeComment, leaveComment] = useDraft(memory.comment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'comment.made', text })) setSaved('comment'); });
  const [adjustment, changeAdjustment, leaveAdjustment] = useDraft(memory.adjustment ?? '', (text) => { if (text.trim() !== '' && send({ type: 'adjustment.named', text })) setSaved('adjustment'); });
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={t('decision.yourSide')}>
      <DecisionNotice />
      {view.doing === 'deciding' ? (
        <>
          <Inset><p>{t('decision.isKept')}</p></Inset>
          <p>{t('decision.managerOnly')} <a href={link('a', session.id, 'hand-over', 'manager')}>{t('demo.handOver.manager')}</a></p>
        </>
      ) : null}
      <TextArea id="comment" label={t('decision.comment')} hint={t('decision.comment.hint')} value={comment} onChange={changeComment} onLeave={leaveComment} disabled={!state.editing} />
      <Status className="hint">{saved === 'comment' ? t('decision.comment.saved') : ''}</Status>
      <TextArea id="adjustment" label={t('decision.adjustment')} hint={t('decision.adjustment.hint')} value={adjustment} onChange={changeAdjustment} onLeave={leaveAdjustment} disabled={!state.editing} />
      <Status className="hint">{saved === 'adjustment' ? t('decision.adjustment.saved') : ''}</Status>
      {memory.secondAssessorAsked ? <Status>{t('decision.secondAssessor.asked')}</Status> : (
        <p><SecondButton disabled={!state.editing} onClick={() => { send({ type: 'second-assessor.asked' }); }}>{t('decision.secondAssessor')}</SecondButton> <span className="hint">{t('decision.secondAssessor.hint')}</span></p>
      )}
    </Page>
  );
}
