import { clockFace, stepTitle, type GroupAction } from '@guildhall/core/group';
import { Heading, P, useWords } from '@guildhall/react';
import { BoardRows } from './board-rows.tsx';
import { ClockVoice } from './clock-voice.tsx';
import { JoinCode } from './invite.tsx';
import type { OpenSession } from './open-session.ts';
import { joinAddress } from './join-address.ts';
import { Projector } from './projector.tsx';
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

/** What was agreed, for a projector: what, who looks after it, and by when. */
export function ActionsProjected({ open: { view: { actions } } }: Props) {
  const { t } = useWords();
  return (
    <Projector title={t('trainer.actions')} back={['group', 'actions']}>
      {actions.length === 0 ? <P>{t('trainer.actions.none')}</P> : null}
      {(['group', 'organisation'] as const).map((to) => <Agreed key={to} to={to} actions={actions.filter((each) => each.to === to)} />)}
    </Projector>
  );
}

function Agreed({ to, actions }: { readonly to: GroupAction['to']; readonly actions: readonly GroupAction[] }) {
  const { t, date } = useWords();
  if (actions.length === 0) return null;
  return (
    <>
      <Heading level={2}>{t(`trainer.actions.${to}`)}</Heading>
      <ul className="app-projector-actions">
        {actions.map(({ id, text, owner, by }) => (
          <li key={id}>
            <span className="app-projector-action gh-as-written">{text}</span>
            <span className="app-projector-owner"><span>{owner}</span> {by === undefined ? null : <span>{t('trainer.actions.by', { date: date(by) })}</span>}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How to join, for a projector. */
export function JoinProjected({ open }: Props) {
  const { t } = useWords();
  // Where phones cannot come here, the code is for other computers.
  const title = joinAddress(window.location.href, open.code) === null ? t('group.join') : t('trainer.phones');
  return <Projector title={title} back={['group', 'invite']}><div className="app-projector-join"><JoinCode code={open.code} /></div></Projector>;
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
      {step === undefined ? null : <p className="app-projector-clock" role="timer">{clockFace(left)}</p>}
      {next === undefined ? null : <P>{t('trainer.script.next', { step: stepTitle(next.id, language) })}</P>}
      <ClockVoice open={open} />
    </Projector>
  );
}
