import { stepTitle } from '@guildhall/core/group';
import { P, useWords } from '@guildhall/react';
import { BoardRows } from './board-rows.tsx';
import { faceOf } from './clock.ts';
import { ClockVoice } from './clock-voice.tsx';
import { JoinCode } from './invite.tsx';
import { Projector } from './projector.tsx';
import type { OpenSession } from './session-in-page.ts';
import { useLeft } from './use-clock.ts';

interface Props { readonly open: OpenSession }

/** The board for a projector: sentences, and nothing else. */
export function BoardProjected({ open }: Props) {
  const { t } = useWords();
  return (
    <Projector title={t('trainer.board')} back={['group', 'board']}>
      {open.view.picture === null ? <P>{t('trainer.board.none')}</P> : <BoardRows view={open.view} />}
    </Projector>
  );
}

/** How to join, for a projector. */
export function JoinProjected({ open }: Props) {
  const { t } = useWords();
  return <Projector title={t('trainer.phones')} back={['group', 'invite']}><div className="app-projector-join"><JoinCode code={open.code} /></div></Projector>;
}

/** The clock for a projector. */
export function ClockProjected({ open }: Props) {
  const { t, language } = useWords();
  const { clock, view } = open;
  const left = useLeft(clock);
  const at = view.script.findIndex(({ id }) => id === clock.step);
  const [step, next] = at < 0 ? [undefined, view.script[0]] : [view.script[at], view.script[at + 1]];
  return (
    <Projector title={step === undefined ? t('trainer.script') : stepTitle(step.id, language)} back={['group', 'script']}>
      {step === undefined ? null : <p className="app-projector-clock" role="timer">{faceOf(left)}</p>}
      {next === undefined ? null : <P>{t('trainer.script.next', { step: stepTitle(next.id, language) })}</P>}
      <ClockVoice open={open} />
    </Projector>
  );
}
